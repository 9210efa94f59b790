package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.postgres.source.RoleWanted;
import java.util.Locale;

/// Tells which right it takes to run a statement that the server did not permit.
final class MissingRight {
  private MissingRight() {}

  static String hint(StatementFailed failure) {
    var member = RoleWanted.in(String.valueOf(failure.getMessage()));
    if (member.isPresent()) {
      return "let the user that applies be a member: grant \"" + member.get() + "\" to it";
    }
    var statement = String.valueOf(failure.statement()).toLowerCase(Locale.ROOT);
    if (statement.startsWith("create role")
        || statement.startsWith("alter role")
        || statement.startsWith("drop role")) {
      return "apply as a user with CREATEROLE that has the admin option for the role; a superuser,"
          + " replication or bypassrls role takes one that has the same itself";
    }
    if (statement.contains(" on parameter ")) {
      return "apply as a superuser, or as one who was granted the privilege with grant option";
    }
    boolean isMembership =
        (statement.startsWith("grant ") || statement.startsWith("revoke "))
            && !statement.contains(" on ");
    return isMembership
        ? "apply as a user that has the admin option for the role"
        : "apply as the owner of the objects, or as a member of that role";
  }
}
