package dev.plumb.postgres.kind.textsearch;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TextSearchConfiguration;
import dev.plumb.postgres.model.TypeName;
import java.util.List;

/// Text search configurations (manual, CREATE TEXT SEARCH CONFIGURATION and ALTER TEXT SEARCH
/// CONFIGURATION). What is computed with one, such as an index, names it by a constant, on which
/// PostgreSQL makes it depend.
public final class TextSearchConfigurationRules implements PgRules<TextSearchConfiguration> {

  private static final TypeName STORED = new TypeName("regconfig");

  @Override
  public Kind kind() {
    return Kinds.TEXT_SEARCH_CONFIGURATION;
  }

  @Override
  public Class<TextSearchConfiguration> type() {
    return TextSearchConfiguration.class;
  }

  @Override
  public Attributes<TextSearchConfiguration> attributes() {
    return Attributes.<TextSearchConfiguration>none()
        .replaced("parser", TextSearchConfiguration::parser);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_ts_config'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.cfgnamespace as parent_object_id, 0 as parent_sub_id, c.cfgname as name,
               array[n.nspname, p.prsname]::pg_catalog.text[] as parser
        from pg_catalog.pg_ts_config c
        join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser
        join pg_catalog.pg_namespace n on n.oid = p.prsnamespace
        where c.oid >= 16384
        order by c.cfgnamespace, c.cfgname
        """;
  }

  @Override
  public TextSearchConfiguration read(ObjectId id, Row row) {
    return new TextSearchConfiguration(id, QualifiedName.of(row.texts("parser")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("text search configuration $N", id);
  }

  @Override
  public List<Step> create(TextSearchConfiguration configuration, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create text search configuration $N (parser = $N)",
                configuration.id(),
                configuration.parser().as(Kinds.TEXT_SEARCH_PARSER))));
  }

  @Override
  public List<Step> drop(TextSearchConfiguration configuration, Surroundings around) {
    var drop = Step.of(sql("drop text search configuration $N", configuration.id()));
    return List.of(StoredReferences.dangling(drop, configuration.id(), STORED, around));
  }

  @Override
  public List<Step> rename(
      TextSearchConfiguration configuration, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("text search configuration"), configuration.id(), to);
  }
}
