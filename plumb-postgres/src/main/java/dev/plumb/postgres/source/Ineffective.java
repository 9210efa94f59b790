package dev.plumb.postgres.source;

import java.sql.SQLWarning;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A grant or revocation by a role that holds a privilege and may not pass it on: PostgreSQL does
/// nothing and warns (manual, GRANT, Notes).
public final class Ineffective {
  private static final Set<String> STATES = Set.of("01006", "01007");

  private Ineffective() {}

  public static boolean is(String sqlState) {
    return STATES.contains(sqlState);
  }

  /// {@return the first such warning}
  ///
  /// @param first what a statement left behind
  public static Optional<SQLWarning> in(@Nullable SQLWarning first) {
    for (var warning = first; warning != null; warning = warning.getNextWarning()) {
      if (is(String.valueOf(warning.getSQLState()))) {
        return Optional.of(warning);
      }
    }
    return Optional.empty();
  }
}
