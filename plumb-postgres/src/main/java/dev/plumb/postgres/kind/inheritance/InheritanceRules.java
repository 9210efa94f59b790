package dev.plumb.postgres.kind.inheritance;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Inheritance;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Links from a table to the tables it inherits from (manual, ALTER TABLE, INHERIT).
public final class InheritanceRules implements PgRules<Inheritance> {

  @Override
  public Kind kind() {
    return Kinds.INHERITANCE;
  }

  @Override
  public Class<Inheritance> type() {
    return Inheritance.class;
  }

  @Override
  public Attributes<Inheritance> attributes() {
    return Attributes.<Inheritance>none()
        .informational("parent", Inheritance::parent, "is the name")
        .informational("order", Inheritance::order, "places the parents in a new table");
  }

  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.oid as parent_object_id, 0 as parent_sub_id,
               pg_catalog.format('%I.%I', n.nspname, p.relname) as name,
               array[n.nspname, p.relname]::pg_catalog.text[] as parent,
               i.inhseqno as "order"
        from pg_catalog.pg_class c
        join pg_catalog.pg_inherits i on i.inhrelid = c.oid
        join pg_catalog.pg_class p on p.oid = i.inhparent
        join pg_catalog.pg_namespace n on n.oid = p.relnamespace
        where not c.relispartition and c.relkind in ('r', 'f')
        order by c.oid, i.inhseqno
        """;
  }

  @Override
  public Inheritance read(ObjectId id, Row row) {
    return new Inheritance(id, QualifiedName.of(row.texts("parent")), (int) row.number("order"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an inheritance link: " + id);
  }

  @Override
  public Inlining inlining(Inheritance object, Schema schema) {
    return Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(Inheritance object, Surroundings around) {
    return Optional.of(sql("$N", object.parent().as(Kinds.TABLE)));
  }

  @Override
  public int ordinal(Inheritance object) {
    return object.order();
  }

  @Override
  public Set<Edge> edges(Inheritance object, Schema schema) {
    return Set.of(new Edge(object.id(), object.parent().as(Kinds.TABLE), Edge.Bond.NORMAL));
  }

  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public List<Step> create(Inheritance object, Surroundings around) {
    return List.of(link(object, "alter table $N inherit $N"));
  }

  @Override
  public List<Step> drop(Inheritance object, Surroundings around) {
    return List.of(link(object, "alter table $N no inherit $N"));
  }

  private static Step link(Inheritance object, String template) {
    var child = object.id().owner();
    return Step.of(sql(template, child, object.parent().as(Kinds.TABLE)))
        .locking(child, LockMode.ACCESS_EXCLUSIVE);
  }
}
