package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.ParkedObject;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.forecast.Sizes;
import dev.plumb.core.journal.Run;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Scope;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.catalog.ServerView;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.rules.RuleTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A live PostgreSQL database, seen through a connection that cannot write.
public final class PgDatabase implements Database {
  private final ConnectionSpec spec;
  private final Target target;
  private final Connection connection;
  private final int major;
  private final String user;
  private Map<Address, ObjectId> places = Map.of();

  public PgDatabase(Target target) {
    this.spec = ConnectionSpec.parse(target.location());
    this.target = target;
    this.connection = LiveConnection.open(spec);
    try {
      this.major = connection.getMetaData().getDatabaseMajorVersion();
      this.user = calm();
    } catch (SQLException e) {
      throw SqlSession.failure("the user", CoreCode.STATEMENT_FAILED, e);
    }
  }

  @Override
  public String label() {
    return spec.label();
  }

  @Override
  public int major() {
    return major;
  }

  @Override
  public String author() {
    return user;
  }

  @Override
  public Reading read() {
    var state =
        new CatalogReader(RuleTable.ALL)
            .read(connection, Scope.EVERYTHING, List.of(user), ServerView.EVERYTHING);
    places = state.places();
    return new Reading(state.schema(), state.unmodelled());
  }

  @Override
  public Optional<Exclusive> lock() {
    var second = new SecondConnection(() -> LiveConnection.open(spec));
    return ExclusiveSession.begin(
        LiveConnection.open(spec), second, target.patience(), spec.label());
  }

  @Override
  public Sizes sizes() {
    return RelationSizes.of(connection, places);
  }

  @Override
  public List<Run> runs(int newest) {
    return new JournalReader(connection).runs(newest);
  }

  @Override
  public List<ParkedObject> parked() {
    return ParkedList.read(connection);
  }

  @Override
  public boolean isBeingApplied() {
    try (var ask = connection.prepareStatement(ApplyLock.IS_HELD)) {
      try (var rows = ask.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw SqlSession.failure(ApplyLock.IS_HELD, CoreCode.STATEMENT_FAILED, e);
    }
  }

  @Override
  public List<String> shortcomings() {
    return Rights.lacking(connection);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqlSession.failure("close", CoreCode.STATEMENT_FAILED, e);
    }
  }

  /// Definitions are written by functions that wait for locks.
  ///
  /// {@return the user whose objects need no stated owner}
  private String calm() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "set session characteristics as transaction read only; set lock_timeout = "
              + target.patience().readTimeout().toMillis());
      try (var rows = statement.executeQuery("select current_user::text")) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
