package dev.plumb.postgres.kind.sequence;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Sequence;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sequences (manual, CREATE SEQUENCE and ALTER SEQUENCE). Those inside identity columns belong to
/// the columns.
public final class SequenceRules implements PgRules<Sequence> {

  /// All options change in one statement.
  private static final Alteration<Sequence> OPTIONS = SequenceAlterations::options;

  @Override
  public Kind kind() {
    return Kinds.SEQUENCE;
  }

  @Override
  public Class<Sequence> type() {
    return Sequence.class;
  }

  @Override
  public Attributes<Sequence> attributes() {
    return Attributes.<Sequence>none()
        .altered("type", Sequence::type, OPTIONS)
        .altered("start", Sequence::start, OPTIONS)
        .altered("increment", Sequence::increment, OPTIONS)
        .altered("minimum", Sequence::minimum, OPTIONS)
        .altered("maximum", Sequence::maximum, OPTIONS)
        .altered("cache", Sequence::cache, OPTIONS)
        .altered("cycles", Sequence::cycles, OPTIONS)
        .altered("is_unlogged", Sequence::isUnlogged, SequenceAlterations::persistence);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.relnamespace as parent_object_id, 0 as parent_sub_id, c.relname as name,
               pg_catalog.format_type(s.seqtypid, null) as type,
               s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum,
               s.seqmax as maximum, s.seqcache as cache, s.seqcycle as cycles,
               c.relpersistence = 'u' as is_unlogged
        from pg_catalog.pg_class c
        join pg_catalog.pg_sequence s on s.seqrelid = c.oid
        where c.oid >= 16384
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
              and d.objid = c.oid and d.deptype = 'i')
        order by c.oid
        """;
  }

  @Override
  public Sequence read(ObjectId id, Row row) {
    return new Sequence(
        id,
        new TypeName(row.text("type")),
        row.number("start"),
        row.number("increment"),
        row.number("minimum"),
        row.number("maximum"),
        row.number("cache"),
        row.flag("cycles"),
        row.flag("is_unlogged"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("sequence $N", id);
  }

  @Override
  public List<Step> create(Sequence sequence, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create $W sequence $N $W",
                when(sequence.isUnlogged(), "unlogged"),
                sequence.id(),
                SequenceOptions.of(sequence).said())));
  }

  @Override
  public List<Step> drop(Sequence sequence, Surroundings around) {
    return List.of(
        Step.of(sql("drop sequence $N", sequence.id()))
            .locking(sequence.id(), LockMode.ACCESS_EXCLUSIVE));
  }

  @Override
  public Optional<Parked> park(Sequence sequence, Parking parking, Surroundings around) {
    return SequenceParking.of(sequence, parking, around);
  }

  @Override
  public List<Step> rename(Sequence sequence, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("sequence"), sequence.id(), to).stream()
        .map(step -> step.locking(sequence.id(), LockMode.ACCESS_EXCLUSIVE))
        .toList();
  }

  @Override
  public Optional<ObjectId> impliedBy(Sequence sequence, Surroundings around) {
    return SequenceAlterations.tableThatBringsPersistence(sequence, around);
  }

  @Override
  public Set<Claim> claims(Sequence sequence) {
    return Set.of(Claims.relation(sequence.id()));
  }

  /// An owned sequence is dropped along with the column; its ownership, an object of its own, is
  /// what needs the column.
  @Override
  public Optional<Edge> counted(Edge recorded) {
    return Optional.of(
        recorded.bond() == Edge.Bond.AUTO
            ? new Edge(recorded.from(), recorded.to(), Edge.Bond.FOLLOWS)
            : recorded);
  }

  @Override
  public boolean holdsData() {
    return true;
  }
}
