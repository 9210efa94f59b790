package dev.plumb.postgres.kind.role;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Role;
import java.util.List;
import java.util.function.Predicate;

/// What a role is able to do by itself (manual, CREATE ROLE).
///
/// @param attribute its name in the attribute table
/// @param isPower whether a role with it has a power over the server or over rows of others
/// @param isUsual whether a role has it of which nothing is said
/// @param on the key word that gives it
/// @param off the key word that takes it
record Ability(
    String attribute, Predicate<Role> holder, boolean isPower, boolean isUsual, Sql on, Sql off) {

  /// In the order of the manual.
  static final List<Ability> ALL =
      List.of(
          power("is_superuser", Role::isSuperuser, sql("superuser"), sql("nosuperuser")),
          power("creates_databases", Role::createsDatabases, sql("createdb"), sql("nocreatedb")),
          power("creates_roles", Role::createsRoles, sql("createrole"), sql("nocreaterole")),
          new Ability("inherits", Role::inherits, false, true, sql("inherit"), sql("noinherit")),
          new Ability("logs_in", Role::logsIn, false, false, sql("login"), sql("nologin")),
          power("replicates", Role::replicates, sql("replication"), sql("noreplication")),
          power(
              "bypasses_row_security",
              Role::bypassesRowSecurity,
              sql("bypassrls"),
              sql("nobypassrls")));

  private static Ability power(String attribute, Predicate<Role> holder, Sql on, Sql off) {
    return new Ability(attribute, holder, true, false, on, off);
  }

  boolean isHeldBy(Role role) {
    return holder.test(role);
  }

  /// {@return whether the role differs from one of which nothing is said}
  boolean mustBeSaid(Role role) {
    return isHeldBy(role) != isUsual;
  }

  Sql written(Role role) {
    return isHeldBy(role) ? on : off;
  }
}
