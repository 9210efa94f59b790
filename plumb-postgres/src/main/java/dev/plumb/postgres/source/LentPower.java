package dev.plumb.postgres.source;

import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/// Gives an object to a role where PostgreSQL takes none but a superuser for an owner. On a scratch
/// server a role stands for one of the same name elsewhere, and has no power. It is lent some in
/// the one transaction that gives it the object, which nobody else sees.
public final class LentPower {
  private static final String INTERNAL_ERROR = "XX000";
  private static final int TRIES = 10;

  private LentPower() {}

  /// {@return the role that a statement makes an owner, if that is what it does}
  public static Optional<String> newOwner(String sql) {
    var lexer = new Lexer(sql, 0);
    var tokens = new ArrayList<Token>();
    for (var token = lexer.next(); token.isPresent(); token = lexer.next()) {
      tokens.add(token.get());
    }
    int size = tokens.size();
    boolean gives =
        size > 4
            && tokens.getFirst().isWord("alter")
            && tokens.get(size - 3).isWord("owner")
            && tokens.get(size - 2).isWord("to")
            && tokens.getLast().isName()
            && tokens.stream().noneMatch(token -> token.isSymbol(';'));
    return gives ? Optional.of(NameText.value(tokens.getLast())) : Optional.empty();
  }

  /// @param superuser not inside a transaction
  /// @param sql makes the role an owner
  public static void run(Connection superuser, String role, String sql) throws SQLException {
    for (int left = TRIES; left > 0; left--) {
      try {
        attempt(superuser, Quoting.identifier(role), sql);
        return;
      } catch (SQLException e) {
        // Another database of the server lends the same role power at the same time.
        if (!INTERNAL_ERROR.equals(e.getSQLState()) || left == 1) {
          throw e;
        }
      }
    }
  }

  private static void attempt(Connection superuser, String role, String sql) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("begin");
      try {
        statement.execute("alter role " + role + " superuser");
        statement.execute(sql);
        statement.execute("alter role " + role + " nosuperuser");
        statement.execute("commit");
      } catch (SQLException e) {
        statement.execute("rollback");
        throw e;
      }
    }
  }
}
