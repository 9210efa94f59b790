package dev.plumb.postgres.kind.notnull;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.LateValues;
import dev.plumb.postgres.kind.Online;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Not-null constraints of table columns (manual, 5.5.2). PostgreSQL keeps them as constraints with
/// names from 18 on, and as a mark of the column before.
public final class NotNullRules implements PgRules<NotNull> {

  @Override
  public Kind kind() {
    return Kinds.NOT_NULL;
  }

  @Override
  public Class<NotNull> type() {
    return NotNull.class;
  }

  @Override
  public Attributes<NotNull> attributes() {
    return Attributes.<NotNull>none()
        .altered("constraint", NotNull::constraint, NotNullRules::rename)
        .informational(
            "is_inherited",
            NotNull::isInherited,
            "follows from the links to parent tables, which are objects of their own")
        .altered("is_inheritable", NotNull::isInheritable, NotNullRules::inherit)
        .altered("is_valid", NotNull::isValid, NotNullRules::validate);
  }

  @Override
  public String query() {
    return """
        select
               'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid as class_id, -- since 18
               n.oid as object_id, 0 as sub_id, -- since 18
               null::pg_catalog.oid as class_id, -- before 18
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               a.attrelid as parent_object_id, a.attnum as parent_sub_id, '' as name,
               n.conname as "constraint", -- since 18
               not n.conislocal as is_inherited, -- since 18
               not n.connoinherit as is_inheritable, -- since 18
               n.convalidated as is_valid -- since 18
               null::pg_catalog.text as "constraint", -- before 18
               a.attinhcount > 0 as is_inherited, -- before 18
               true as is_inheritable, -- before 18
               true as is_valid -- before 18
        from pg_catalog.pg_class c
        join pg_catalog.pg_attribute a on a.attrelid = c.oid
        join pg_catalog.pg_constraint n -- since 18
          on n.conrelid = a.attrelid and n.contype = 'n' and n.conkey[1] = a.attnum -- since 18
        where c.relkind in ('r', 'p', 'f') and c.oid >= 16384 and a.attnum > 0 and not a.attisdropped
          and a.attnotnull -- before 18
        order by c.oid, a.attnum
        """;
  }

  @Override
  public NotNull read(ObjectId id, Row row) {
    var constraint = row.textOrNull("constraint");
    return new NotNull(
        id,
        constraint == null ? null : new Identifier(constraint),
        row.flag("is_inherited"),
        row.flag("is_inheritable"),
        row.flag("is_valid"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("a not-null constraint is named by its column: " + id);
  }

  @Override
  public Inlining inlining(NotNull object, Schema schema) {
    return object.isValid() ? Inlining.WHEN_POSSIBLE : Inlining.NEVER;
  }

  @Override
  public Optional<Sql> inline(NotNull object, Surroundings around) {
    return Optional.of(
        sql("$W not null $W", named(object), when(!object.isInheritable(), "no inherit")));
  }

  @Override
  public Optional<ObjectId> impliedBy(NotNull object, Surroundings around) {
    return Hierarchy.counterpart(object.id(), around);
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public Set<Edge> edges(NotNull object, Schema schema) {
    return object.isInherited() ? Hierarchy.handedDown(object.id(), schema) : Set.of();
  }

  @Override
  public List<Step> create(NotNull object, Surroundings around) {
    var column = object.id().owner();
    var filling =
        LateValues.of(column, around)
            .map(value -> LateValues.filling(column, value, around))
            .orElse(List.of());
    if (around.isBusy(column.whole()) && object.isValid()) {
      return online(object, column, filling, around);
    }
    var steps = new ArrayList<>(filling);
    steps.add(adding(object, column, around));
    return steps;
  }

  /// What it finds must be filled in before.
  @Override
  public boolean comesLater(NotNull object, Surroundings around) {
    var column = object.id().owner();
    return !around.creates(column.whole()) && LateValues.of(column, around).isPresent();
  }

  private static Step adding(NotNull object, ObjectId column, Surroundings around) {
    var isPlain = named(object).isEmpty() && object.isInheritable() && object.isValid();
    var action =
        isPlain
            ? sql("alter column $I set not null", column.name())
            : sql("add $W", constraint(object, column));
    var step = step(column, action, around);
    return object.isValid() ? step.scanning(column.whole()) : step;
  }

  /// From 18 on the constraint itself can be not valid at first; before, a check shows that there
  /// are no nulls. Either looks at a row whenever that is written, so that rows are filled before
  /// it comes, and once more those that came without a value meanwhile.
  private static List<Step> online(
      NotNull object, ObjectId column, List<Step> filling, Surroundings around) {
    var steps = new ArrayList<>(filling);
    var proof = proof(object, column, around);
    steps.add(proof.getFirst());
    steps.addAll(filling);
    steps.addAll(proof.subList(1, proof.size()));
    return steps;
  }

  private static List<Step> proof(NotNull object, ObjectId column, Surroundings around) {
    var table = column.whole();
    var constraint = object.constraint();
    if (constraint != null) {
      var adding = step(column, sql("add $W not valid", constraint(object, column)), around);
      return List.of(adding, Online.validation(table, constraint, around));
    }
    var condition = sql("$I is not null", column.name());
    return Online.proving(table, column.name(), condition, adding(object, column, around), around);
  }

  @Override
  public List<Step> drop(NotNull object, Surroundings around) {
    var column = object.id().owner();
    return List.of(step(column, sql("alter column $I drop not null", column.name()), around));
  }

  @Override
  public boolean follows(NotNull dependant, ObjectId disturbed, Surroundings around) {
    return true;
  }

  private static Way rename(NotNull before, NotNull after, Surroundings around) {
    if (before.constraint() == null
        || after.constraint() == null
        || isRenamedAbove(before, after, around)) {
      return Way.inPlace();
    }
    var table = after.id().whole();
    var step =
        Step.of(
            sql(
                "alter table $N rename constraint $I to $I",
                table,
                before.constraint(),
                after.constraint()));
    var locking = Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
    return before.isInherited() && !after.isInherited()
        ? Way.restricting(locking)
        : Way.inPlace(locking);
  }

  /// A name that is changed in a parent table is changed in its child tables, too.
  private static boolean isRenamedAbove(NotNull before, NotNull after, Surroundings around) {
    return Hierarchy.counterpart(after.id(), around)
        .filter(above -> isNamed(above, before.constraint(), around.actual()))
        .filter(above -> isNamed(above, after.constraint(), around.desired()))
        .isPresent();
  }

  private static boolean isNamed(ObjectId id, @Nullable Identifier name, Schema schema) {
    return schema
        .find(id, NotNull.class)
        .filter(notNull -> Objects.equals(notNull.constraint(), name))
        .isPresent();
  }

  private static Way inherit(NotNull before, NotNull after, Surroundings around) {
    var action =
        sql(
            "alter constraint $I $S",
            after.constraint(),
            after.isInheritable() ? sql("inherit") : sql("no inherit"));
    return Way.inPlace(step(after.id().owner(), action, around));
  }

  private static Way validate(NotNull before, NotNull after, Surroundings around) {
    if (!after.isValid()) {
      return Way.replacing("a valid constraint cannot become not valid");
    }
    var table = after.id().whole();
    var step = Online.validation(table, Objects.requireNonNull(after.constraint()), around);
    return Way.inPlace(around.isBusy(table) ? step : step.in(TransactionMode.TRANSACTIONAL));
  }

  private static List<Sql> constraint(NotNull object, ObjectId column) {
    return all(
        named(object),
        List.of(sql("not null $I", column.name())),
        when(!object.isInheritable(), "no inherit"),
        when(!object.isValid(), "not valid"));
  }

  /// {@return the name, unless it is the one PostgreSQL chooses by itself}
  private static List<Sql> named(NotNull object) {
    var column = object.id().owner();
    var usual = column.whole().name() + "_" + column.name() + "_not_null";
    var constraint = object.constraint();
    return when(
        constraint != null && !constraint.text().equals(usual), "constraint $I", constraint);
  }

  private static Step step(ObjectId column, Sql action, Surroundings around) {
    var table = column.owner();
    return Hierarchy.locking(
        Step.of(sql("alter table $N $S", table, action)), table, LockMode.ACCESS_EXCLUSIVE, around);
  }
}
