package dev.plumb.postgres.source;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Why a statement did not run, in the server's words.
///
/// @param statement the one that the server refused: the work's own, or a setting before it
record Failure(Work work, Statement statement, SQLException cause) {
  Failure(Work work, SQLException cause) {
    this(work, work.statement(), cause);
  }

  /// {@return why what was run in the place of a statement did not run; where in another text says
  /// nothing about this one}
  static Failure of(Work work, String instead, SQLException cause) {
    return instead.equals(work.statement().sql())
        ? new Failure(work, cause)
        : new Failure(work, unplaced(cause));
  }

  private static SQLException unplaced(SQLException cause) {
    var server = cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
    var text = server == null ? null : server.getMessage();
    return text == null ? cause : new SQLException(text, cause.getSQLState(), cause);
  }

  /// What no other statement of the source can heal.
  private static final Set<String> FINAL =
      Set.of(
          "42601", "42501", "42P07", "42710", "42723", "42P06", "42701", "42712", "42711", "42602",
          "42622", "42P05", "42P13");

  String sqlState() {
    var state = cause.getSQLState();
    return state == null ? "XX000" : state;
  }

  /// {@return the server's message without its severity}
  String message() {
    var server = server();
    var text = server == null ? null : server.getMessage();
    return text == null ? String.valueOf(cause.getMessage()) : text;
  }

  Optional<String> detail() {
    return Optional.ofNullable(server()).map(ServerErrorMessage::getDetail);
  }

  Optional<String> hint() {
    return Optional.ofNullable(server()).map(ServerErrorMessage::getHint);
  }

  /// {@return code points from the start of the statement, from 1; 0 where the server names no
  /// place}
  int position() {
    var server = server();
    return server == null ? 0 : server.getPosition();
  }

  /// {@return the text inside the statement, such as a function's body, that the error is in}
  Optional<String> innerText() {
    return Optional.ofNullable(server()).map(ServerErrorMessage::getInternalQuery);
  }

  int innerPosition() {
    var server = server();
    return server == null ? 0 : server.getInternalPosition();
  }

  /// {@return whether the statement may run once other statements have}
  boolean mayHeal() {
    return !FINAL.contains(sqlState()) && !isEnd() && !isLimit();
  }

  /// {@return whether the connection is gone; a server that tells of another connection is there}
  boolean isEnd() {
    return sqlState().startsWith("57P") || sqlState().startsWith("08") && server() == null;
  }

  boolean isLimit() {
    return sqlState().startsWith("53") || sqlState().startsWith("54") || isTimeout();
  }

  boolean isTimeout() {
    return sqlState().equals("57014");
  }

  private @Nullable ServerErrorMessage server() {
    return cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
  }
}
