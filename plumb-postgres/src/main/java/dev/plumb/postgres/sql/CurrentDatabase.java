package dev.plumb.postgres.sql;

/// The database that a statement is run in, whatever its name.
public final class CurrentDatabase {
  /// Where a statement names it: a variable of psql, which fills it in as plumb does.
  public static final String VARIABLE = ":\"DBNAME\"";

  private CurrentDatabase() {}
}
