package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The superuser's connection, for the few statements of a source that need it, one by one. What it
/// runs was let through by [Elevation] before.
final class ElevatedSession implements AutoCloseable {
  private static final String WRONG_OBJECT_TYPE = "42809";

  private final Connection connection;
  private final Session owner;
  private final Placement placement;

  ElevatedSession(Connection connection, Session owner, Placement placement) throws SQLException {
    this.connection = connection;
    this.owner = owner;
    this.placement = placement;
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("set check_function_bodies = off");
    }
    fireEventTriggers("on");
  }

  /// {@return the failure, if the statement did not run}
  Optional<Failure> run(Work work) {
    return run(work, work.statement().sql());
  }

  /// Runs another text in the place of a statement.
  Optional<Failure> run(Work work, String instead) {
    try (var sender = connection.createStatement()) {
      sender.setEscapeProcessing(false);
      owner.enter(work.settings());
      follow("search_path");
      follow("statement_timeout");
      if (Elevation.changesOwner(work.statement())) {
        return giveAway(work, sender);
      }
      sender.execute(instead);
      placement.take(work.statement(), sender.getWarnings());
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(Failure.of(work, instead, e));
    }
  }

  /// Runs a statement that gives an object to a role, unless the object is built in: who owns a
  /// system view, say, can put what it likes into the superuser's queries.
  private Optional<Failure> giveAway(Work work, java.sql.Statement sender) throws SQLException {
    connection.setAutoCommit(false);
    try {
      sender.execute(work.statement().sql());
      if (Placement.touchesBuiltIn(sender.getWarnings())) {
        return Optional.of(
            new Failure(
                work,
                new SQLException("what is built in belongs to the server", WRONG_OBJECT_TYPE)));
      }
      connection.commit();
      placement.take(work.statement(), sender.getWarnings());
      return Optional.empty();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /// Runs a statement that the owner was not permitted; what it makes becomes the owner's.
  Optional<Failure> runFor(Work work, String owner) {
    var failure = run(work);
    if (failure.isPresent() || !Elevation.isMadeForOwner(work.statement())) {
      return failure;
    }
    try {
      for (var address : placement.madeBy(work.statement())) {
        give(address, owner);
      }
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(new Failure(work, e));
    }
  }

  private void give(Address address, String owner) throws SQLException {
    try (var named =
            connection.prepareStatement(
                """
                select pg_catalog.set_config(
                         'plumb.object', pg_catalog.concat(i.type, ' ', i.identity), false),
                       pg_catalog.set_config('plumb.owner', ?, false)
                from pg_catalog.pg_identify_object(
                  ?::pg_catalog.oid, ?::pg_catalog.oid, 0) i
                """);
        var give = connection.createStatement()) {
      named.setString(1, owner);
      named.setLong(2, address.catalog());
      named.setLong(3, address.object());
      named.execute();
      give.execute(
          """
          do $body$
          begin
            execute pg_catalog.format(
              'alter %s owner to %I',
              pg_catalog.current_setting('plumb.object'),
              pg_catalog.current_setting('plumb.owner'));
          end
          $body$
          """);
    }
  }

  /// Ends the owner's process on the server, which no handler in a block can catch.
  void end(int process) throws SQLException {
    try (var end = connection.prepareStatement("select pg_catalog.pg_terminate_backend(?)")) {
      end.setInt(1, process);
      end.execute();
    }
  }

  /// From here on no event trigger of the source fires on what the superuser does.
  void silenceEventTriggers() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
    }
    fireEventTriggers("off");
  }

  /// Does nothing on a server that does not know the setting.
  private void fireEventTriggers(String value) throws SQLException {
    try (var set =
        connection.prepareStatement(
            """
            select pg_catalog.set_config(s.name, ?, false)
            from pg_catalog.pg_settings s
            where s.name operator(pg_catalog.=) 'event_triggers'
            """)) {
      set.setString(1, value);
      set.execute();
    }
  }

  /// Runs a statement that makes a role an owner, with power lent to the role.
  Optional<Failure> runLending(Work work, String role) {
    try {
      LentPower.run(connection, role, work.statement().sql());
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(new Failure(work, e));
    }
  }

  /// Takes from an extension what reaches out.
  void confine(String extension) throws SQLException {
    Confinement.confine(connection, extension);
  }

  /// Lets the owner read what it has put into catalogs that hold secrets elsewhere.
  void openCatalogs(String owner) throws SQLException {
    OpenCatalogs.open(connection, owner);
  }

  Connection connection() {
    return connection;
  }

  private void follow(String setting) throws SQLException {
    try (var ask = owner.connection().prepareStatement("select pg_catalog.current_setting(?)");
        var tell = connection.prepareStatement("select pg_catalog.set_config(?, ?, false)")) {
      ask.setString(1, setting);
      try (var answer = ask.executeQuery()) {
        answer.next();
        tell.setString(1, setting);
        tell.setString(2, answer.getString(1));
        tell.execute();
      }
    }
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      try (var statement = connection.createStatement()) {
        statement.execute("reset all");
      }
    }
  }
}
