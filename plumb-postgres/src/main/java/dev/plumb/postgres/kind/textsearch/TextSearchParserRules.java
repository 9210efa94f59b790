package dev.plumb.postgres.kind.textsearch;

import static dev.plumb.postgres.sql.SqlTemplate.all;
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
import dev.plumb.postgres.model.TextSearchParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text search parsers (manual, CREATE TEXT SEARCH PARSER and ALTER TEXT SEARCH PARSER). Nothing
/// but
/// the name can change. All of it takes a superuser.
public final class TextSearchParserRules implements PgRules<TextSearchParser> {

  @Override
  public Kind kind() {
    return Kinds.TEXT_SEARCH_PARSER;
  }

  @Override
  public Class<TextSearchParser> type() {
    return TextSearchParser.class;
  }

  @Override
  public Attributes<TextSearchParser> attributes() {
    return Attributes.<TextSearchParser>none()
        .replaced("start", TextSearchParser::start)
        .replaced("get_token", TextSearchParser::getToken)
        .replaced("end", TextSearchParser::end)
        .replaced("headline", TextSearchParser::headline)
        .replaced("lex_types", TextSearchParser::lexTypes);
  }

  @Override
  public String query() {
    return """
        with functions as (
          select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
          from pg_catalog.pg_proc f
          join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
        select 'pg_catalog.pg_ts_parser'::pg_catalog.regclass::pg_catalog.oid as class_id,
               p.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               p.prsnamespace as parent_object_id, 0 as parent_sub_id, p.prsname as name,
               (select name from functions f where f.oid = p.prsstart) as start,
               (select name from functions f where f.oid = p.prstoken) as get_token,
               (select name from functions f where f.oid = p.prsend) as "end",
               (select name from functions f where f.oid = p.prsheadline) as headline,
               (select name from functions f where f.oid = p.prslextype) as lex_types
        from pg_catalog.pg_ts_parser p
        where p.oid >= 16384
        order by p.prsnamespace, p.prsname
        """;
  }

  @Override
  public TextSearchParser read(ObjectId id, Row row) {
    return new TextSearchParser(
        id,
        QualifiedName.of(row.texts("start")),
        QualifiedName.of(row.texts("get_token")),
        QualifiedName.of(row.texts("end")),
        QualifiedName.ofNullable(row.texts("headline")),
        QualifiedName.of(row.texts("lex_types")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("text search parser $N", id);
  }

  @Override
  public List<Step> create(TextSearchParser parser, Surroundings around) {
    return List.of(
        Step.of(
            sql(
                "create text search parser $N ($S)",
                parser.id(),
                all(
                    function("start = $N", parser.start()),
                    function("gettoken = $N", parser.getToken()),
                    function("end = $N", parser.end()),
                    function("headline = $N", parser.headline()),
                    function("lextypes = $N", parser.lexTypes())))));
  }

  @Override
  public List<Step> drop(TextSearchParser parser, Surroundings around) {
    return List.of(Step.of(sql("drop text search parser $N", parser.id())));
  }

  @Override
  public List<Step> rename(TextSearchParser parser, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("text search parser"), parser.id(), to);
  }

  private static List<Sql> function(String option, @Nullable QualifiedName function) {
    return function == null ? List.of() : List.of(sql(option, function.as(Kinds.FUNCTION)));
  }
}
