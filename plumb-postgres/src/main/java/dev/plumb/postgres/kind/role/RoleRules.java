package dev.plumb.postgres.kind.role;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.RoleUses;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Roles (manual, CREATE ROLE and ALTER ROLE). Passwords are set by hand.
public final class RoleRules implements PgRules<Role> {

  @Override
  public Kind kind() {
    return Kinds.ROLE;
  }

  @Override
  public Class<Role> type() {
    return Role.class;
  }

  @Override
  public Attributes<Role> attributes() {
    var table = Attributes.<Role>none();
    for (var ability : Ability.ALL) {
      table =
          table.altered(
              ability.attribute(),
              ability::isHeldBy,
              (_, after, _) -> Way.inPlace(enabled(after, ability)));
    }
    return table
        .altered(
            "connection_limit",
            Role::connectionLimit,
            (_, after, _) -> Way.inPlace(altered(after, limit(after.connectionLimit()))))
        .altered(
            "valid_until",
            Role::validUntil,
            (_, after, _) -> Way.inPlace(altered(after, expiry(after.validUntil()))))
        .informational("has_password", Role::hasPassword, "passwords are set by hand")
        .informational("is_stated", Role::isStated, "says how much of the role is known")
        .informational("is_reader", Role::isReader, "depends on who reads");
  }

  @Override
  public String query() {
    return RoleCatalog.QUERY;
  }

  @Override
  public Role read(ObjectId id, Row row) {
    var limit = row.numberOrNull("connection_limit");
    return new Role(
        id,
        row.flag("is_superuser"),
        row.flag("creates_databases"),
        row.flag("creates_roles"),
        row.flag("inherits"),
        row.flag("logs_in"),
        row.flag("replicates"),
        row.flag("bypasses_row_security"),
        limit == null ? null : limit.intValue(),
        row.textOrNull("valid_until"),
        row.flag("has_password"),
        row.flag("is_stated"),
        row.flag("is_reader"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("role $N", id);
  }

  @Override
  public boolean isOfServer() {
    return true;
  }

  @Override
  public List<Step> create(Role role, Surroundings around) {
    var options = new ArrayList<Sql>();
    for (var ability : Ability.ALL) {
      if (ability.mustBeSaid(role)) {
        options.add(ability.written(role));
      }
    }
    options.addAll(when(role.connectionLimit() != null, "$S", limit(role.connectionLimit())));
    options.addAll(when(role.validUntil() != null, "$S", expiry(role.validUntil())));
    return List.of(marked(Step.of(sql("create role $N $W", role.id(), options)), role));
  }

  @Override
  public List<Step> drop(Role role, Surroundings around) {
    return List.of(
        Step.of(sql("drop role $N", role.id()))
            .risking(HazardKind.ROLE_DROPPED, role.id(), "nobody is " + role.id() + " any more"));
  }

  @Override
  public List<Step> rename(Role role, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter role $N rename to $I", role.id(), to.name())));
  }

  /// The role that applies cannot drop itself, a superuser may be who looks after the server, and
  /// what is named is wanted.
  @Override
  public boolean isDeniedBy(Role undeclared, Schema desired) {
    return desired.scope().saysAllOfServer()
        && !undeclared.isReader()
        && !undeclared.isSuperuser()
        && !RoleUses.name(undeclared.id().name(), desired);
  }

  /// Of a role that a source only names, nothing else is wanted.
  @Override
  public Role completed(Role desired, Role actual) {
    return desired.isStated() ? desired : actual;
  }

  private static Step marked(Step creation, Role role) {
    var step = creation;
    if (role.hasPassword()) {
      step =
          step.risking(
              HazardKind.SECRET_MISSING,
              role.id(),
              "the password of " + role.id() + " must be set by hand");
    }
    return Ability.ALL.stream().anyMatch(ability -> ability.isPower() && ability.isHeldBy(role))
        ? widening(step, role)
        : step;
  }

  private static Step enabled(Role role, Ability ability) {
    var step = altered(role, ability.written(role));
    return ability.isHeldBy(role) ? widening(step, role) : step;
  }

  private static Step widening(Step step, Role role) {
    return step.risking(
        HazardKind.AUTHORISATION_WIDENED, role.id(), role.id() + " may do more than before");
  }

  private static Step altered(Role role, Sql option) {
    return Step.of(sql("alter role $N $S", role.id(), option));
  }

  private static Sql limit(@Nullable Integer limit) {
    return sql("connection limit $D", limit == null ? -1 : limit);
  }

  private static Sql expiry(@Nullable String until) {
    return sql("valid until $L", until == null ? "infinity" : until);
  }
}
