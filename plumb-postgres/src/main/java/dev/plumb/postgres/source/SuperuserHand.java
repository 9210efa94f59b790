package dev.plumb.postgres.source;

import dev.plumb.postgres.source.LoadRules.Trust;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import org.jspecify.annotations.Nullable;

/// Does, one by one, the few statements of a hand-written change that the owner of a scratch
/// database may not do and that lend nobody a superuser's rights.
final class SuperuserHand {
  private final LoadTarget target;
  private final Trust trust;

  SuperuserHand(LoadTarget target, Trust trust) {
    this.target = target;
    this.trust = trust;
  }

  /// {@return whether a statement is never the owner's to do}
  boolean isFor(Statement statement) {
    var way = Screening.way(statement);
    return (way == Way.EXTENSION || way == Way.ROLE) && target.elevated().isPresent();
  }

  /// {@return whether a statement that the owner was not permitted may be done here}
  boolean mayRun(Statement statement) {
    var connection = target.elevated();
    if (connection.isEmpty()) {
      return false;
    }
    try {
      return trust == Trust.TRUSTED
          || !Elevation.changesOwner(statement)
              && new Elevation(trust, connection.get()).allows(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the scratch server does not answer", e);
    }
  }

  /// {@return what the server said about a statement that ran}
  ///
  /// No trigger of the change's author fires on it.
  ///
  /// @param path the search path that the owner has
  @Nullable SQLWarning run(Statement statement, String path) throws SQLException {
    var connection = target.elevated().orElseThrow();
    if (Screening.way(statement) == Way.ROLE
        && !new Elevation(trust, connection).allowsRole(statement)) {
      throw new SQLException("the statement lends a power over the server", "42501");
    }
    try (var sender = connection.createStatement();
        var tell =
            connection.prepareStatement("select pg_catalog.set_config('search_path', ?, false)")) {
      sender.setEscapeProcessing(false);
      sender.execute("set session_replication_role = replica");
      sender.execute("set statement_timeout = '30s'");
      tell.setString(1, path);
      tell.execute();
      sender.execute(statement.sql());
      var said = sender.getWarnings();
      sender.execute("reset all");
      settle(statement, connection);
      return said;
    }
  }

  private void settle(Statement statement, Connection connection) throws SQLException {
    var name = Definition.of(statement).map(Definition::shown);
    if (Screening.way(statement) == Way.EXTENSION && name.isPresent()) {
      Confinement.confine(connection, name.get());
    } else if (Screening.way(statement) == Way.ROLE && statement.startsWith("create")) {
      name.ifPresent(target::ensureRole);
    }
  }
}
