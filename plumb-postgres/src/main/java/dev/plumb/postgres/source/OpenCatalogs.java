package dev.plumb.postgres.source;

import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;

/// Lets the owner of a scratch database read what it has put into a catalog that holds secrets
/// elsewhere.
public final class OpenCatalogs {
  private static final String ARE_CLOSED =
      """
      select 1
      from pg_catalog.pg_user_mappings
      where not pg_catalog.has_table_privilege('pg_catalog.pg_user_mapping', 'select')
      """;

  private OpenCatalogs() {}

  /// {@return whether there is something that the owner cannot read}
  public static boolean areWanted(Connection owner) throws SQLException {
    try (var query = owner.createStatement();
        var rows = query.executeQuery(ARE_CLOSED)) {
      return rows.next();
    }
  }

  /// Lets the owner see which roles have a password.
  public static void openRoles(Connection superuser, String owner) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute("grant select on pg_catalog.pg_authid to " + Quoting.identifier(owner));
    }
  }

  public static void open(Connection superuser, String owner) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(
          "grant select on pg_catalog.pg_user_mapping to " + Quoting.identifier(owner));
    }
  }
}
