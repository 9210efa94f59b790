package dev.plumb.core.apply;

import java.util.Locale;

/// What an apply did.
///
/// @param statements how many statements ran
/// @param outcome where the database stands now
public record ApplyReport(int statements, Outcome outcome) {

  /// Where a database stands after an apply.
  public enum Outcome {
    /// The plan has nothing to do.
    NOTHING_TO_DO,
    /// The database was already in the state that the plan leads to.
    ALREADY_THERE,
    /// All statements ran and the database is in the state that the plan leads to.
    DONE;

    /// {@return the name for programs, such as `already-there`}
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
