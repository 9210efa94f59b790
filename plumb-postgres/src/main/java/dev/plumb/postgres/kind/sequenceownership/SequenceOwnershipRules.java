package dev.plumb.postgres.kind.sequenceownership;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SequenceOwnership;
import java.util.List;
import java.util.Set;

/// The ownership of sequences by columns (manual, ALTER SEQUENCE, OWNED BY).
public final class SequenceOwnershipRules implements PgRules<SequenceOwnership> {

  private static final Alteration<SequenceOwnership> OWNER =
      (_, after, _) -> Way.inPlace(owning(after));

  @Override
  public Kind kind() {
    return Kinds.SEQUENCE_OWNERSHIP;
  }

  @Override
  public Class<SequenceOwnership> type() {
    return SequenceOwnership.class;
  }

  @Override
  public Attributes<SequenceOwnership> attributes() {
    return Attributes.<SequenceOwnership>none()
        .altered("table", SequenceOwnership::table, OWNER)
        .altered("column", SequenceOwnership::column, OWNER);
  }

  @Override
  public String query() {
    return """
        select null::pg_catalog.oid as class_id,
               d.classid as parent_class_id, d.objid as parent_object_id, 0 as parent_sub_id,
               '' as name,
               array[n.nspname, t.relname]::pg_catalog.text[] as "table",
               a.attname as "column"
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
        join pg_catalog.pg_class t on t.oid = d.refobjid
        join pg_catalog.pg_namespace n on n.oid = t.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and d.refobjsubid > 0 and d.deptype = 'a'
        order by d.objid
        """;
  }

  @Override
  public SequenceOwnership read(ObjectId id, Row row) {
    return new SequenceOwnership(
        id, QualifiedName.of(row.texts("table")), new Identifier(row.text("column")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an ownership: " + id);
  }

  @Override
  public Set<Edge> edges(SequenceOwnership ownership, Schema schema) {
    return Set.of(new Edge(ownership.id(), ownership.owningColumn(), Edge.Bond.NORMAL));
  }

  @Override
  public List<Step> create(SequenceOwnership ownership, Surroundings around) {
    return List.of(owning(ownership));
  }

  @Override
  public List<Step> drop(SequenceOwnership ownership, Surroundings around) {
    return List.of(statement(ownership.id().owner(), sql("none")));
  }

  /// A change of the column's type does not touch the ownership.
  @Override
  public boolean follows(SequenceOwnership dependant, ObjectId disturbed, Surroundings around) {
    return true;
  }

  private static Step owning(SequenceOwnership ownership) {
    var column = ownership.owningColumn();
    return statement(ownership.id().owner(), sql("$N.$I", column, column.name()));
  }

  private static Step statement(ObjectId sequence, Sql owner) {
    return Step.of(sql("alter sequence $N owned by $S", sequence, owner))
        .locking(sequence, LockMode.SHARE_ROW_EXCLUSIVE);
  }
}
