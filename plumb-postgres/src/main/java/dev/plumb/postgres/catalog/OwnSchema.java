package dev.plumb.postgres.catalog;

/// The schema of the database that belongs to plumb itself. It is known by its comment, not by its
/// name alone: a schema of the same name can be anyone's.
public final class OwnSchema {
  public static final String NAME = "plumb";

  /// The comment that marks it.
  public static final String MARK = "the journal of plumb";

  private OwnSchema() {}
}
