package dev.plumb.postgres.kind.language;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Language;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Procedural languages (manual, CREATE LANGUAGE and ALTER LANGUAGE). Those that every database has
/// neither come nor go; they are named for the sake of the rights on them.
public final class LanguageRules implements PgRules<Language> {

  /// What a new definition under the same name changes. No right can be given on, nor taken from, a
  /// language that is not trusted.
  private static final Alteration<Language> REDEFINED =
      (_, after, _) -> Way.restricting(Step.of(definition(sql("create or replace"), after)));

  @Override
  public Kind kind() {
    return Kinds.LANGUAGE;
  }

  @Override
  public Class<Language> type() {
    return Language.class;
  }

  @Override
  public Attributes<Language> attributes() {
    return Attributes.<Language>none()
        .informational("is_built_in", Language::isBuiltIn, "follows from the name")
        .altered("is_trusted", Language::isTrusted, REDEFINED)
        .altered("handler", Language::handler, REDEFINED)
        .altered("inline", Language::inline, REDEFINED)
        .altered("validator", Language::validator, REDEFINED);
  }

  @Override
  public String query() {
    return """
        with functions as not materialized (
          select f.oid, array[n.nspname, f.proname]::pg_catalog.text[] as name
          from pg_catalog.pg_proc f
          join pg_catalog.pg_namespace n on n.oid = f.pronamespace)
        select 'pg_catalog.pg_language'::pg_catalog.regclass::pg_catalog.oid as class_id,
               l.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
               l.lanname as name, l.oid < 16384 as is_built_in, l.lanpltrusted as is_trusted,
               (select f.name from functions f where f.oid = l.lanplcallfoid) as handler,
               (select f.name from functions f where f.oid = l.laninline) as inline,
               (select f.name from functions f where f.oid = l.lanvalidator) as validator
        from pg_catalog.pg_language l
        where l.oid >= 16384
           or l.lanacl is not null
              and array(
                    select distinct (e.grantee, e.privilege_type)::pg_catalog.text
                    from pg_catalog.aclexplode(l.lanacl) e
                    order by 1)
                  <> array(
                    select distinct (e.grantee, e.privilege_type)::pg_catalog.text
                    from pg_catalog.aclexplode(pg_catalog.acldefault('l', l.lanowner)) e
                    order by 1)
        order by l.oid
        """;
  }

  @Override
  public Language read(ObjectId id, Row row) {
    return new Language(
        id,
        row.flag("is_built_in"),
        row.flag("is_trusted"),
        QualifiedName.ofNullable(row.texts("handler")),
        QualifiedName.ofNullable(row.texts("inline")),
        QualifiedName.ofNullable(row.texts("validator")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("language $N", id);
  }

  @Override
  public List<Step> create(Language language, Surroundings around) {
    return language.isBuiltIn() ? List.of() : List.of(Step.of(definition(sql("create"), language)));
  }

  @Override
  public List<Step> drop(Language language, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(language.id()))));
  }

  @Override
  public List<Step> rename(Language language, ObjectId to, Surroundings around) {
    return List.of(Step.of(sql("alter $S rename to $I", address(language.id()), to.name())));
  }

  @Override
  public boolean isDeniedBy(Language undeclared, Schema desired) {
    return !undeclared.isBuiltIn();
  }

  private static Sql definition(Sql verb, Language language) {
    var clauses =
        all(
            function("handler $N", language.handler()),
            function("inline $N", language.inline()),
            function("validator $N", language.validator()));
    return sql(
        "$S $W language $N $W",
        verb,
        when(language.isTrusted(), "trusted"),
        language.id(),
        clauses);
  }

  private static List<Sql> function(String clause, @Nullable QualifiedName function) {
    return when(function != null, clause, function == null ? null : function.as(Kinds.FUNCTION));
  }
}
