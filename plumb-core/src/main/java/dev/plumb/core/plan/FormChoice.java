package dev.plumb.core.plan;

/// The form of a plan, and what decided it.
public record FormChoice(Form form, Cause cause) {

  /// What decides the form of a plan.
  public enum Cause {
    /// Its author asked for it.
    ASKED,
    /// The live database holds rows.
    ROWS,
    /// The live database holds no rows, or the plan starts from no live database.
    NO_ROWS
  }
}
