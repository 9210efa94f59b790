package dev.plumb.postgres.kind.statistics;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Enclosed;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.Statistics;
import java.util.List;

/// Extended statistics (manual, CREATE STATISTICS and ALTER STATISTICS). No statement about them
/// stops writers of the table.
public final class StatisticsRules implements PgRules<Statistics> {

  private static final int NUMBER_OF_KINDS = 3;

  /// Before, the number -1 says it.
  private static final int DEFAULT_TARGET_SINCE = 17;

  @Override
  public Kind kind() {
    return Kinds.STATISTICS;
  }

  @Override
  public Class<Statistics> type() {
    return Statistics.class;
  }

  @Override
  public Attributes<Statistics> attributes() {
    return Attributes.<Statistics>none()
        .replaced("relation", Statistics::relation)
        .replaced("kinds", Statistics::kinds)
        .replaced("columns", Statistics::columns)
        .replaced("expressions", Statistics::expressions)
        .altered(
            "target",
            Statistics::target,
            (_, after, around) -> Way.inPlace(targeting(after, around)));
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::pg_catalog.oid as class_id,
               s.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               s.stxnamespace as parent_object_id, 0 as parent_sub_id, s.stxname as name,
               array[n.nspname, c.relname]::pg_catalog.text[] as relation,
               array(
                 select k.name
                 from (values (1, 'd', 'ndistinct'), (2, 'f', 'dependencies'), (3, 'm', 'mcv'))
                      k (place, letter, name)
                 where k.letter::"char" = any (s.stxkind)
                 order by k.place) as kinds,
               array(
                 select a.attname::pg_catalog.text
                 from pg_catalog.pg_attribute a
                 where a.attrelid = s.stxrelid and a.attnum = any (s.stxkeys::pg_catalog.int2[])
                 order by a.attname) as columns,
               pg_catalog.pg_get_statisticsobjdef_expressions(s.oid) as expressions,
               nullif(s.stxstattarget, -1) as target
        from pg_catalog.pg_statistic_ext s
        join pg_catalog.pg_class c on c.oid = s.stxrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where s.oid >= 16384
        order by s.stxnamespace, s.stxname
        """;
  }

  @Override
  public Statistics read(ObjectId id, Row row) {
    return new Statistics(
        id,
        QualifiedName.of(row.texts("relation")),
        row.texts("kinds"),
        Identifier.list(row.texts("columns")),
        Expression.list(row.texts("expressions")),
        row.numberOrNull("target"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("statistics $N", id);
  }

  @Override
  public List<Step> create(Statistics statistics, Surroundings around) {
    var columns = statistics.columns().stream().map(column -> sql("$I", column)).toList();
    var expressions = statistics.expressions().stream().map(Enclosed::of).toList();
    return List.of(
        Step.of(
            sql(
                "create statistics $N $W on $S from $N",
                statistics.id(),
                kinds(statistics.kinds()),
                all(columns, expressions),
                statistics.relation().as(Kinds.TABLE))));
  }

  @Override
  public List<Step> afterwards(Statistics statistics, Surroundings around) {
    return statistics.target() == null ? List.of() : List.of(targeting(statistics, around));
  }

  @Override
  public List<Step> drop(Statistics statistics, Surroundings around) {
    return List.of(Step.of(sql("drop statistics $N", statistics.id())));
  }

  @Override
  public List<Step> rename(Statistics statistics, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("statistics"), statistics.id(), to);
  }

  /// PostgreSQL makes them anew, yet without their target, when the type of a column changes.
  @Override
  public boolean follows(Statistics dependant, ObjectId disturbed, Surroundings around) {
    return disturbed.kind().equals(Kinds.COLUMN);
  }

  /// All kinds are what one gets without a word.
  private static List<Sql> kinds(List<String> kinds) {
    var words =
        kinds.stream()
            .map(
                kind ->
                    switch (kind) {
                      case "ndistinct" -> sql("ndistinct");
                      case "dependencies" -> sql("dependencies");
                      case "mcv" -> sql("mcv");
                      default -> throw new IllegalStateException("statistics of kind " + kind);
                    })
            .toList();
    return when(!words.isEmpty() && words.size() < NUMBER_OF_KINDS, "($S)", words);
  }

  private static Step targeting(Statistics statistics, Surroundings around) {
    if (statistics.target() != null) {
      return Step.of(
          sql("alter statistics $N set statistics $D", statistics.id(), statistics.target()));
    }
    return Step.of(
        around.major() >= DEFAULT_TARGET_SINCE
            ? sql("alter statistics $N set statistics default", statistics.id())
            : sql("alter statistics $N set statistics -1", statistics.id()));
  }
}
