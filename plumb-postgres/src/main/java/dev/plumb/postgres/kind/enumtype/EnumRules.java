package dev.plumb.postgres.kind.enumtype;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.EnumType;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Enumerated types (manual, CREATE TYPE and ALTER TYPE). Values can be added at any place; one
/// that goes away, or another order, needs a new type.
public final class EnumRules implements PgRules<EnumType> {

  @Override
  public Kind kind() {
    return Kinds.ENUM;
  }

  @Override
  public Class<EnumType> type() {
    return EnumType.class;
  }

  @Override
  public Attributes<EnumType> attributes() {
    return Attributes.<EnumType>none().altered("labels", EnumType::labels, EnumRules::add);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.typnamespace as parent_object_id, 0 as parent_sub_id, t.typname as name,
               array(select e.enumlabel::pg_catalog.text
                     from pg_catalog.pg_enum e
                     where e.enumtypid = t.oid
                     order by e.enumsortorder) as labels
        from pg_catalog.pg_type t
        where t.typtype = 'e' and t.oid >= 16384
        order by t.oid
        """;
  }

  @Override
  public EnumType read(ObjectId id, Row row) {
    return new EnumType(id, row.texts("labels"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("type $N", id);
  }

  @Override
  public List<Step> create(EnumType type, Surroundings around) {
    var labels = type.labels().stream().map(label -> sql("$L", label)).toList();
    return List.of(Step.of(sql("create type $N as enum ($S)", type.id(), labels)));
  }

  @Override
  public List<Step> drop(EnumType type, Surroundings around) {
    return List.of(Step.of(sql("drop type $N", type.id())));
  }

  @Override
  public List<Step> rename(EnumType type, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("type"), type.id(), to);
  }

  @Override
  public Optional<Succession> succession(EnumType type, Surroundings around) {
    var aside = Aside.of(type.id(), around);
    var kept = around.desired().find(type.id(), EnumType.class).orElseThrow().labels();
    var step = Step.of(sql("alter type $N rename to $I", type.id(), aside.name()));
    for (var label : type.labels()) {
      if (!kept.contains(label)) {
        step =
            step.risking(
                HazardKind.ENUM_VALUE_REMOVED,
                type.id(),
                "the plan fails if '" + label + "' of " + type.id() + " is stored anywhere");
      }
    }
    return Optional.of(Succession.of(List.of(step), List.of(Step.of(sql("drop type $N", aside)))));
  }

  @Override
  public boolean lists(EnumType type, String member) {
    return type.labels().contains(member);
  }

  @Override
  public List<Step> renameMember(EnumType type, String from, String to, Surroundings around) {
    return List.of(Step.of(sql("alter type $N rename value $L to $L", type.id(), from, to)));
  }

  @Override
  public Set<Claim> claims(EnumType type) {
    return Set.of(Claims.type(type.id()));
  }

  /// A new value can be used once the transaction that adds it has ended.
  private static Way add(EnumType before, EnumType after, Surroundings around) {
    var old = before.labels();
    if (!after.labels().stream().filter(old::contains).toList().equals(old)) {
      return Way.replacing("values go away or change their order");
    }
    var steps = new ArrayList<Step>();
    for (int i = 0; i < after.labels().size(); i++) {
      if (!old.contains(after.labels().get(i))) {
        steps.add(Step.of(addition(old, after, i)));
      }
    }
    steps.addLast(steps.removeLast().in(TransactionMode.COMMITS));
    return new Way.InPlace(steps);
  }

  private static Sql addition(List<String> old, EnumType after, int at) {
    var labels = after.labels();
    var isLast = labels.subList(at, labels.size()).stream().noneMatch(old::contains);
    var place =
        at == 0
            ? when(!isLast, "before $L", old.isEmpty() ? "" : old.getFirst())
            : when(!isLast, "after $L", labels.get(at - 1));
    return sql("alter type $N add value $L $W", after.id(), labels.get(at), place);
  }
}
