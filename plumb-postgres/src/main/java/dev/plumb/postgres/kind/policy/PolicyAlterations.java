package dev.plumb.postgres.kind.policy;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Policy;
import dev.plumb.postgres.model.Table;
import java.util.List;
import java.util.Objects;

/// How a policy changes where it is (manual, ALTER POLICY), and when that protects less.
final class PolicyAlterations {
  private PolicyAlterations() {}

  /// An expression can be changed, but not taken away.
  static Way way(Policy before, Policy after, Surroundings around) {
    if (before.using() != null && after.using() == null
        || before.check() != null && after.check() == null) {
      return Way.replacing("a policy cannot lose an expression");
    }
    var clauses =
        all(
            when(!before.roles().equals(after.roles()), "to $I", after.roles()),
            Objects.equals(before.using(), after.using())
                ? List.of()
                : PolicyRules.enclosed("using $S", after.using()),
            Objects.equals(before.check(), after.check())
                ? List.of()
                : PolicyRules.enclosed("with check $S", after.check()));
    var step =
        PolicyRules.exclusive(after, sql("alter $S $W", around.address(after.id()), clauses));
    return Way.inPlace(
        isNarrower(before, after)
            ? step
            : weakening(step, after, "applies otherwise than before", around));
  }

  static Step created(Step step, Policy policy, Surroundings around) {
    var before = around.actual().find(policy.id(), Policy.class);
    if (before.isPresent() && before.get().isPermissive() == policy.isPermissive()) {
      return before.get().command().equals(policy.command()) && isNarrower(before.get(), policy)
          ? step
          : weakening(step, policy, "applies otherwise than before", around);
    }
    return policy.isPermissive() ? weakening(step, policy, "lets more rows through", around) : step;
  }

  /// A policy that comes back in the same transaction is judged there.
  static Step dropped(Step step, Policy policy, Surroundings around) {
    var comesBack =
        around.desired().find(policy.id(), Policy.class).filter(after -> !after.isPermissive());
    return policy.isPermissive() || comesBack.isPresent()
        ? step
        : weakening(step, policy, "no longer holds rows back", around);
  }

  /// {@return the step with the hazard, unless the table heeds no policies before it}
  private static Step weakening(Step step, Policy policy, String how, Surroundings around) {
    var table = policy.id().owner();
    var protectedBefore =
        around.actual().find(table, Table.class).filter(Table::hasRowSecurity).isPresent();
    return protectedBefore && !around.drops(table)
        ? step.risking(HazardKind.RLS_WEAKENED, policy.id(), policy.id() + " " + how)
        : step;
  }

  /// A permissive policy for fewer roles, or a restrictive one for more, protects more.
  private static boolean isNarrower(Policy before, Policy after) {
    var sameRows =
        Objects.equals(before.using(), after.using())
            && Objects.equals(before.check(), after.check());
    var fewer = after.isPermissive() ? after : before;
    var more = after.isPermissive() ? before : after;
    return sameRows && more.roles().containsAll(fewer.roles());
  }
}
