package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Span;
import java.util.List;

/// A `-- plumb:` comment: what the author says to plumb about what stands below it.
public record Directive(Action action, Target target, Span span) {
  /// What is said.
  public sealed interface Action {}

  /// The object had another name before.
  ///
  /// @param name the parts of the old name, as PostgreSQL keeps them; one for a member
  public record RenamedFrom(List<String> name) implements Action {
    public RenamedFrom {
      name = List.copyOf(name);
    }
  }

  /// How the old values of a column become values of its new type.
  public record Using(String expression) implements Action {}

  /// The value for rows that have none, in a column that shall not be null.
  public record Backfill(String expression) implements Action {}

  /// What it is said about.
  public sealed interface Target {}

  /// The object that the statement makes or names.
  public record Whole() implements Target {}

  /// A part of the object.
  public record Member(MemberKind kind, String name) implements Target {}

  /// The kinds of parts that can be meant.
  public enum MemberKind {
    /// Of a table, view or composite type.
    COLUMN,
    CONSTRAINT,
    /// The label of an enum.
    VALUE
  }
}
