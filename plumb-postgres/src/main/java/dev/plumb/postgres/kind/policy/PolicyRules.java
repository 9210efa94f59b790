package dev.plumb.postgres.kind.policy;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Enclosed;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Policy;
import dev.plumb.postgres.model.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Row-level security policies (manual, CREATE POLICY and ALTER POLICY). Whether a table heeds its
/// policies is an attribute of the table.
public final class PolicyRules implements PgRules<Policy> {

  /// Roles and expressions change in one statement.
  private static final Alteration<Policy> ALTERED = PolicyAlterations::way;

  @Override
  public Kind kind() {
    return Kinds.POLICY;
  }

  @Override
  public Class<Policy> type() {
    return Policy.class;
  }

  @Override
  public Attributes<Policy> attributes() {
    return Attributes.<Policy>none()
        .replaced("command", Policy::command)
        .replaced("is_permissive", Policy::isPermissive)
        .altered("roles", Policy::roles, ALTERED)
        .altered("using", Policy::using, ALTERED)
        .altered("check", Policy::check, ALTERED);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_policy'::pg_catalog.regclass::pg_catalog.oid as class_id,
               p.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               p.polrelid as parent_object_id, 0 as parent_sub_id, p.polname as name,
               case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert'
                             when 'w' then 'update' when 'd' then 'delete' end as command,
               p.polpermissive as is_permissive,
               array(
                 select case r when 0 then 'public' else pg_catalog.pg_get_userbyid(r)::text end
                 from pg_catalog.unnest(p.polroles) r
                 order by 1) as roles,
               pg_catalog.pg_get_expr(p.polqual, p.polrelid) as "using",
               pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as "check"
        from pg_catalog.pg_policy p
        where p.oid >= 16384
        order by p.polrelid, p.polname
        """;
  }

  @Override
  public Policy read(ObjectId id, Row row) {
    return new Policy(
        id,
        row.text("command"),
        row.flag("is_permissive"),
        Identifier.list(row.texts("roles")),
        Expression.ofNullable(row.textOrNull("using")),
        Expression.ofNullable(row.textOrNull("check")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("policy $I on $N", id.name(), id);
  }

  @Override
  public List<Step> create(Policy policy, Surroundings around) {
    var step = exclusive(policy, sql("create $S $W", address(policy.id()), clauses(policy)));
    return List.of(PolicyAlterations.created(step, policy, around));
  }

  @Override
  public List<Step> drop(Policy policy, Surroundings around) {
    var step = exclusive(policy, sql("drop $S", address(policy.id())));
    return List.of(PolicyAlterations.dropped(step, policy, around));
  }

  @Override
  public List<Step> rename(Policy policy, ObjectId to, Surroundings around) {
    return List.of(
        exclusive(policy, sql("alter $S rename to $I", address(policy.id()), to.name())));
  }

  @Override
  public Set<Edge> edges(Policy policy, Schema schema) {
    return policy.roles().stream()
        .map(role -> new Edge(policy.id(), Role.id(role.text()), Edge.Bond.AFTER))
        .collect(Collectors.toSet());
  }

  static Step exclusive(Policy policy, Sql statement) {
    return Step.of(statement).locking(policy.id().owner(), LockMode.ACCESS_EXCLUSIVE);
  }

  static List<Sql> enclosed(String template, @Nullable Expression expression) {
    return expression == null ? List.of() : List.of(sql(template, Enclosed.of(expression)));
  }

  private static List<Sql> clauses(Policy policy) {
    var isForEveryone = policy.roles().equals(List.of(new Identifier("public")));
    return all(
        when(!policy.isPermissive(), "as restrictive"),
        command(policy),
        when(!isForEveryone, "to $I", policy.roles()),
        enclosed("using $S", policy.using()),
        enclosed("with check $S", policy.check()));
  }

  private static List<Sql> command(Policy policy) {
    return switch (policy.command()) {
      case "all" -> List.of();
      case "select" -> List.of(sql("for select"));
      case "insert" -> List.of(sql("for insert"));
      case "update" -> List.of(sql("for update"));
      case "delete" -> List.of(sql("for delete"));
      default -> throw new IllegalStateException(policy.id() + " is for " + policy.command());
    };
  }
}
