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
import dev.plumb.postgres.model.TextSearchTemplate;
import java.util.List;

/// Text search templates (manual, CREATE TEXT SEARCH TEMPLATE and ALTER TEXT SEARCH TEMPLATE).
/// Nothing but the name can change. All of it takes a superuser.
public final class TextSearchTemplateRules implements PgRules<TextSearchTemplate> {

  @Override
  public Kind kind() {
    return Kinds.TEXT_SEARCH_TEMPLATE;
  }

  @Override
  public Class<TextSearchTemplate> type() {
    return TextSearchTemplate.class;
  }

  @Override
  public Attributes<TextSearchTemplate> attributes() {
    return Attributes.<TextSearchTemplate>none()
        .replaced("init", TextSearchTemplate::init)
        .replaced("lexize", TextSearchTemplate::lexize);
  }

  @Override
  public String query() {
    return """
        with functions as (
          select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
          from pg_catalog.pg_proc f
          join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
        select 'pg_catalog.pg_ts_template'::pg_catalog.regclass::pg_catalog.oid as class_id,
               t.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               t.tmplnamespace as parent_object_id, 0 as parent_sub_id, t.tmplname as name,
               (select name from functions f where f.oid = t.tmplinit) as init,
               (select name from functions f where f.oid = t.tmpllexize) as lexize
        from pg_catalog.pg_ts_template t
        where t.oid >= 16384
        order by t.tmplnamespace, t.tmplname
        """;
  }

  @Override
  public TextSearchTemplate read(ObjectId id, Row row) {
    return new TextSearchTemplate(
        id, QualifiedName.ofNullable(row.texts("init")), QualifiedName.of(row.texts("lexize")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("text search template $N", id);
  }

  @Override
  public List<Step> create(TextSearchTemplate template, Surroundings around) {
    var init = template.init();
    var options =
        init == null ? List.<Sql>of() : List.of(sql("init = $N", init.as(Kinds.FUNCTION)));
    var lexize = sql("lexize = $N", template.lexize().as(Kinds.FUNCTION));
    return List.of(
        Step.of(
            sql(
                "create text search template $N ($S)",
                template.id(),
                all(options, List.of(lexize)))));
  }

  @Override
  public List<Step> drop(TextSearchTemplate template, Surroundings around) {
    return List.of(Step.of(sql("drop text search template $N", template.id())));
  }

  @Override
  public List<Step> rename(TextSearchTemplate template, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("text search template"), template.id(), to);
  }
}
