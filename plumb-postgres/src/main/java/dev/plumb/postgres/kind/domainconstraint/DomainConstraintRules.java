package dev.plumb.postgres.kind.domainconstraint;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.model.DomainConstraint;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;

/// Check constraints of domains (manual, CREATE DOMAIN and ALTER DOMAIN).
public final class DomainConstraintRules implements PgRules<DomainConstraint> {

  @Override
  public Kind kind() {
    return Kinds.DOMAIN_CONSTRAINT;
  }

  @Override
  public Class<DomainConstraint> type() {
    return DomainConstraint.class;
  }

  @Override
  public Attributes<DomainConstraint> attributes() {
    return Attributes.<DomainConstraint>none()
        .replaced("condition", DomainConstraint::condition)
        .altered("is_valid", DomainConstraint::isValid, DomainConstraintRules::validate);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.contypid as parent_object_id, 0 as parent_sub_id, c.conname as name,
               pg_catalog.pg_get_expr(c.conbin, 0) as condition,
               c.convalidated as is_valid
        from pg_catalog.pg_constraint c
        where c.contypid <> 0 and c.contype = 'c' and c.oid >= 16384
        order by c.contypid, c.conname
        """;
  }

  @Override
  public DomainConstraint read(ObjectId id, Row row) {
    return new DomainConstraint(id, new Expression(row.text("condition")), row.flag("is_valid"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("constraint $I on domain $N", id.name(), id);
  }

  @Override
  public Inlining inlining(DomainConstraint constraint, Schema schema) {
    return constraint.isValid() ? Inlining.WHEN_POSSIBLE : Inlining.NEVER;
  }

  @Override
  public Optional<Sql> inline(DomainConstraint constraint, Surroundings around) {
    return Optional.of(definition(constraint));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public boolean comesOnlyWithParent(DomainConstraint constraint, Surroundings around) {
    return constraint.isValid() && TypeUse.isNested(constraint.id().owner(), around.actual());
  }

  @Override
  public List<Step> create(DomainConstraint constraint, Surroundings around) {
    var isNew = around.creates(constraint.id().owner());
    var step = domain(constraint, sql("add $S", definition(constraint)));
    return List.of(constraint.isValid() && !isNew ? scanning(step, constraint, around) : step);
  }

  @Override
  public List<Step> drop(DomainConstraint constraint, Surroundings around) {
    var step = domain(constraint, sql("drop constraint $I", constraint.id().name()));
    return List.of(
        around.creates(constraint.id())
            ? step
            : step.risking(
                HazardKind.CONSTRAINT_DROPPED,
                constraint.id(),
                "values of " + constraint.id().owner() + " are no longer checked"));
  }

  @Override
  public List<Step> rename(DomainConstraint constraint, ObjectId to, Surroundings around) {
    return List.of(
        domain(constraint, sql("rename constraint $I to $I", constraint.id().name(), to.name())));
  }

  private static Way validate(
      DomainConstraint before, DomainConstraint after, Surroundings around) {
    if (!after.isValid()) {
      return Way.replacing("a valid constraint cannot become not valid");
    }
    if (TypeUse.isNested(after.id().owner(), around.actual())) {
      return Way.replacing("values inside other values cannot be checked");
    }
    var step = domain(after, sql("validate constraint $I", after.id().name()));
    return Way.inPlace(scanning(step, after, around));
  }

  private static Step scanning(Step step, DomainConstraint constraint, Surroundings around) {
    return TypeUse.scanning(step, constraint.id().owner(), LockMode.SHARE, around.actual());
  }

  private static Sql definition(DomainConstraint constraint) {
    return sql(
        "constraint $I check ($T) $W",
        constraint.id().name(),
        constraint.condition(),
        when(!constraint.isValid(), "not valid"));
  }

  private static Step domain(DomainConstraint constraint, Sql action) {
    return Step.of(sql("alter domain $N $S", constraint.id().owner(), action));
  }
}
