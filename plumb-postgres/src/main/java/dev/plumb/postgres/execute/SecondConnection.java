package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A connection that is opened when it is needed first, beside the one that works. Where it cannot
/// be had, its owner does without.
final class SecondConnection implements AutoCloseable {

  private final Supplier<Connection> opening;
  private @Nullable Connection connection;
  private boolean cannotBeHad;

  SecondConnection(Supplier<Connection> opening) {
    this.opening = opening;
  }

  synchronized Optional<Sessions> sessions() {
    if (connection == null && !cannotBeHad) {
      try {
        connection = opening.get();
      } catch (ConnectionFailed _) {
        cannotBeHad = true;
      }
    }
    return Optional.ofNullable(connection).map(Sessions::new);
  }

  @Override
  public synchronized void close() throws SQLException {
    cannotBeHad = true;
    if (connection != null) {
      connection.close();
    }
    connection = null;
  }
}
