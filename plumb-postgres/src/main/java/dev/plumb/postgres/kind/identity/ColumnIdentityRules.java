package dev.plumb.postgres.kind.identity;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ColumnIdentity;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Identity columns with the options of their sequences (manual, CREATE TABLE, GENERATED … AS
/// IDENTITY).
public final class ColumnIdentityRules implements PgRules<ColumnIdentity> {

  /// All options of the sequence change in one statement.
  private static final Alteration<ColumnIdentity> OPTIONS =
      (before, after, _) ->
          Way.inPlace(column(after.id().owner(), sql("$W", changed(before, after))));

  @Override
  public Kind kind() {
    return Kinds.IDENTITY;
  }

  @Override
  public Class<ColumnIdentity> type() {
    return ColumnIdentity.class;
  }

  @Override
  public Attributes<ColumnIdentity> attributes() {
    return Attributes.<ColumnIdentity>none()
        .altered("is_always", ColumnIdentity::isAlways, OPTIONS)
        .altered("sequence", ColumnIdentity::sequence, ColumnIdentityRules::renameSequence)
        .altered("start", ColumnIdentity::start, OPTIONS)
        .altered("increment", ColumnIdentity::increment, OPTIONS)
        .altered("minimum", ColumnIdentity::minimum, OPTIONS)
        .altered("maximum", ColumnIdentity::maximum, OPTIONS)
        .altered("cache", ColumnIdentity::cache, OPTIONS)
        .altered("cycles", ColumnIdentity::cycles, OPTIONS);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               s.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               a.attrelid as parent_object_id, a.attnum as parent_sub_id, '' as name,
               a.attidentity = 'a' as is_always,
               array[n.nspname, s.relname]::pg_catalog.text[] as sequence,
               q.seqstart as start, q.seqincrement as increment, q.seqmin as minimum,
               q.seqmax as maximum, q.seqcache as cache, q.seqcycle as cycles
        from pg_catalog.pg_attribute a
        join pg_catalog.pg_depend d
          on d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
         and d.refobjid = a.attrelid and d.refobjsubid = a.attnum
         and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'i'
        join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
        join pg_catalog.pg_namespace n on n.oid = s.relnamespace
        join pg_catalog.pg_sequence q on q.seqrelid = s.oid
        where a.attidentity <> ''
        order by a.attrelid, a.attnum
        """;
  }

  @Override
  public ColumnIdentity read(ObjectId id, Row row) {
    return new ColumnIdentity(
        id,
        row.flag("is_always"),
        QualifiedName.of(row.texts("sequence")),
        row.number("start"),
        row.number("increment"),
        row.number("minimum"),
        row.number("maximum"),
        row.number("cache"),
        row.flag("cycles"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an identity: " + id);
  }

  /// Child tables get a column of their parent, but not its identity; PostgreSQL refuses to add
  /// both
  /// at once.
  @Override
  public Inlining inlining(ColumnIdentity object, Schema schema) {
    var table = object.id().owner().owner();
    boolean hasChildren =
        schema.dependants(table).stream()
            .anyMatch(edge -> edge.from().kind().equals(Kinds.INHERITANCE));
    return hasChildren ? Inlining.NEVER : Inlining.WHEN_POSSIBLE;
  }

  @Override
  public Optional<Sql> inline(ColumnIdentity identity, Surroundings around) {
    return Optional.of(definition(identity));
  }

  @Override
  public Optional<ObjectId> impliedBy(ColumnIdentity object, Surroundings around) {
    return Hierarchy.counterpart(object.id(), around);
  }

  @Override
  public Set<Claim> claims(ColumnIdentity object) {
    return Set.of(Claims.absentValue(object.id().owner()));
  }

  @Override
  public List<Step> create(ColumnIdentity identity, Surroundings around) {
    return List.of(column(identity.id().owner(), sql("add $S", definition(identity))));
  }

  @Override
  public List<Step> drop(ColumnIdentity identity, Surroundings around) {
    return List.of(column(identity.id().owner(), sql("drop identity")));
  }

  @Override
  public boolean follows(ColumnIdentity dependant, ObjectId disturbed, Surroundings around) {
    return true;
  }

  private static Way renameSequence(
      ColumnIdentity before, ColumnIdentity after, Surroundings around) {
    var from = before.sequence().as(Kinds.SEQUENCE);
    var to = after.sequence();
    return to.schema().equals(before.sequence().schema())
        ? Way.inPlace(Step.of(sql("alter sequence $N rename to $I", from, to.name())))
        : Way.inPlace();
  }

  private static Step column(ObjectId column, Sql action) {
    var table = column.owner();
    return Step.of(sql("alter table $N alter column $I $S", table, column.name(), action))
        .locking(table, LockMode.ACCESS_EXCLUSIVE);
  }

  private static Sql definition(ColumnIdentity identity) {
    var options = options(identity);
    return sql(
        "generated $S as identity $W",
        identity.isAlways() ? sql("always") : sql("by default"),
        when(!options.isEmpty(), "($W)", options));
  }

  /// {@return what differs from what PostgreSQL chooses by itself}
  private static List<Sql> options(ColumnIdentity identity) {
    var column = identity.id().owner();
    var usual = column.whole().name() + "_" + column.name() + "_seq";
    var up = identity.increment() > 0;
    return all(
        when(
            !identity.sequence().name().equals(usual),
            "sequence name $N",
            identity.sequence().as(Kinds.SEQUENCE)),
        when(
            identity.start() != (up ? identity.minimum() : identity.maximum()),
            "start with $D",
            identity.start()),
        when(identity.increment() != 1, "increment by $D", identity.increment()),
        when(identity.minimum() != 1 || !up, "minvalue $D", identity.minimum()),
        when(!up || !isMaximumOfSomeType(identity.maximum()), "maxvalue $D", identity.maximum()),
        when(identity.cache() != 1, "cache $D", identity.cache()),
        when(identity.cycles(), "cycle"));
  }

  private static List<Sql> changed(ColumnIdentity before, ColumnIdentity after) {
    var generated = after.isAlways() ? sql("always") : sql("by default");
    var cycle = after.cycles() ? sql("cycle") : sql("no cycle");
    return all(
        when(before.isAlways() != after.isAlways(), "set generated $S", generated),
        when(before.start() != after.start(), "set start with $D", after.start()),
        when(before.increment() != after.increment(), "set increment by $D", after.increment()),
        when(before.minimum() != after.minimum(), "set minvalue $D", after.minimum()),
        when(before.maximum() != after.maximum(), "set maxvalue $D", after.maximum()),
        when(before.cache() != after.cache(), "set cache $D", after.cache()),
        when(before.cycles() != after.cycles(), "set $S", cycle));
  }

  private static boolean isMaximumOfSomeType(long maximum) {
    return maximum == Short.MAX_VALUE || maximum == Integer.MAX_VALUE || maximum == Long.MAX_VALUE;
  }
}
