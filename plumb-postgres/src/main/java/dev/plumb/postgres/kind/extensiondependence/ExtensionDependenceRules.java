package dev.plumb.postgres.kind.extensiondependence;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ExtensionDependence;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Set;

/// What goes away with an extension: functions, procedures, triggers, indexes and materialized
/// views can.
public final class ExtensionDependenceRules implements PgRules<ExtensionDependence> {

  /// What is a relation itself; a trigger's table is only looked at.
  private static final Set<Kind> LOCKED =
      Set.of(Kinds.INDEX, Kinds.CONSTRAINT, Kinds.MATERIALIZED_VIEW);

  @Override
  public Kind kind() {
    return Kinds.EXTENSION_DEPENDENCE;
  }

  @Override
  public Class<ExtensionDependence> type() {
    return ExtensionDependence.class;
  }

  @Override
  public Attributes<ExtensionDependence> attributes() {
    return Attributes.none();
  }

  /// The index behind a constraint is no object of its own.
  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               case when c.oid is null then d.classid
                    else 'pg_catalog.pg_constraint'::pg_catalog.regclass::pg_catalog.oid
               end as parent_class_id,
               coalesce(c.oid, d.objid) as parent_object_id, 0 as parent_sub_id,
               e.extname as name
        from pg_catalog.pg_depend d
        join pg_catalog.pg_extension e on e.oid = d.refobjid
        left join pg_catalog.pg_constraint c
          on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
         and c.conindid = d.objid and c.contype in ('p', 'u', 'x')
        where d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.deptype = 'x'
        order by d.classid, d.objid, e.extname
        """;
  }

  @Override
  public ExtensionDependence read(ObjectId id, Row row) {
    return new ExtensionDependence(id);
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a dependence: " + id);
  }

  @Override
  public Set<Edge> edges(ExtensionDependence object, Schema schema) {
    return Set.of(new Edge(object.id(), object.extension(), Edge.Bond.NORMAL));
  }

  @Override
  public List<Step> create(ExtensionDependence object, Surroundings around) {
    return List.of(altering(object, sql("depends on"), around));
  }

  @Override
  public List<Step> drop(ExtensionDependence object, Surroundings around) {
    return List.of(altering(object, sql("no depends on"), around));
  }

  private static Step altering(ExtensionDependence object, Sql verb, Surroundings around) {
    var dependant = object.id().owner();
    var address =
        dependant.kind().equals(Kinds.CONSTRAINT)
            ? sql("index $S", IndexStorage.name(dependant))
            : around.address(dependant);
    var step = Step.of(sql("alter $S $S extension $I", address, verb, object.id().name()));
    return LOCKED.contains(dependant.kind())
        ? step.locking(dependant, LockMode.ACCESS_EXCLUSIVE)
        : step;
  }
}
