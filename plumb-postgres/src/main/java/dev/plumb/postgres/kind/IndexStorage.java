package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.IndexAttachment;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be changed of an index where it is, whether it stands alone or behind a constraint
/// (manual, ALTER INDEX).
public final class IndexStorage {
  /// What a query about an index, which is called `i` there, reads besides its keys: the operator
  /// classes that keys go by without a word because somebody made them the default, and the columns
  /// that are only carried along.
  public static final String PARTS =
      """
      array(
        select distinct pg_catalog.format('%I.%I', n.nspname, p.opcname)
        from pg_catalog.unnest(i.indclass) u(class)
        join pg_catalog.pg_opclass p on p.oid = u.class
        join pg_catalog.pg_namespace n on n.oid = p.opcnamespace
        where p.oid >= 16384 and p.opcdefault
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = p.tableoid and d.objid = p.oid and d.deptype = 'e')
        order by 1) as usual_classes,
      case when i.indnatts > i.indnkeyatts then
        array(
          select (
            select a.attname
            from pg_catalog.pg_attribute a
            where a.attrelid = i.indrelid and a.attnum = k.number)
          from pg_catalog.unnest(i.indkey) with ordinality k(number, place)
          where k.place > i.indnkeyatts
          order by k.place)::pg_catalog.text[]
      else '{}' end as include
      """;

  private IndexStorage() {}

  /// {@return the qualified name; an index lives in the schema of its table}
  public static Sql name(ObjectId index) {
    return sql("$I.$I", index.whole().owner().name(), index.name());
  }

  /// {@return whether the index is that of a partitioned table, which holds no rows itself}
  public static boolean isPartitioned(ObjectId index, Surroundings around) {
    return around
        .desired()
        .find(index.owner(), Table.class)
        .or(() -> around.actual().find(index.owner(), Table.class))
        .filter(Table::isPartitioned)
        .isPresent();
  }

  /// {@return whether the index belongs to one of a partitioned table, or such to it}
  public static boolean isInFamily(ObjectId index, Surroundings around) {
    return isPartitioned(index, around)
        || around.actual().contains(Hierarchy.attachment(index.owner()))
            && around.actual().children(Hierarchy.attachment(index.owner())).stream()
                .flatMap(link -> around.actual().find(link, IndexAttachment.class).stream())
                .anyMatch(link -> link.index().text().equals(index.name()));
  }

  /// {@return the step that builds an index while others write the table; interrupted, it leaves
  /// one that is not valid}
  public static Step built(Step step, ObjectId index) {
    return step.in(TransactionMode.OUTSIDE)
        .recoveredBy(sql("drop index concurrently if exists $S", name(index)));
  }

  public static Way options(
      ObjectId index, List<String> before, List<String> after, Surroundings around) {
    if (isPartitioned(index, around)) {
      return Way.replacing("the options of an index of a partitioned table cannot change");
    }
    var steps = new ArrayList<Step>();
    var reset = StorageOptions.reset(before, after);
    if (!reset.isEmpty()) {
      steps.add(
          step(index, sql("reset ($S)", reset))
              .locking(index, StorageOptions.lockToReset(before, after)));
    }
    var set = StorageOptions.set(before, after);
    if (!set.isEmpty()) {
      steps.add(
          step(index, sql("set ($S)", set))
              .locking(index, StorageOptions.lockToSet(before, after)));
    }
    return new Way.InPlace(steps);
  }

  public static Way tablespace(
      ObjectId index, @Nullable Identifier tablespace, Surroundings around) {
    var action =
        tablespace == null
            ? sql("set tablespace pg_default")
            : sql("set tablespace $I", tablespace);
    var step = step(index, action).locking(index, LockMode.ACCESS_EXCLUSIVE);
    return Way.inPlace(isPartitioned(index, around) ? step : step.rewriting(index));
  }

  /// {@return the statement that makes `cluster` order the table by the index}
  public static Step clustering(ObjectId index, Surroundings around) {
    return Step.of(sql("alter $S cluster on $I", around.address(index.owner()), index.name()));
  }

  /// A mark given to another index of the table takes it from this one.
  public static Way unclustering(ObjectId index, Surroundings around) {
    var isMarkedOtherwise =
        around.desired().children(index.owner()).stream()
            .flatMap(sibling -> around.desired().find(sibling).stream())
            .anyMatch(IndexStorage::isClustered);
    return isMarkedOtherwise
        ? Way.inPlace()
        : Way.inPlace(Step.of(sql("alter $S set without cluster", around.address(index.owner()))));
  }

  private static boolean isClustered(SchemaObject object) {
    return object instanceof Index index && index.isClustered()
        || object instanceof Constraint constraint && constraint.isClustered();
  }

  private static Step step(ObjectId index, Sql action) {
    return Step.of(sql("alter index $S $S", name(index), action));
  }
}
