package dev.plumb.postgres.kind.textsearch;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeNames;
import dev.plumb.postgres.model.DictionaryOption;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TextSearchDictionary;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Set;

/// Text search dictionaries (manual, CREATE TEXT SEARCH DICTIONARY and ALTER TEXT SEARCH
/// DICTIONARY). Files that options name lie in one folder of the server's, and nowhere else:
/// PostgreSQL takes no names but of small letters, digits and underscores.
public final class TextSearchDictionaryRules implements PgRules<TextSearchDictionary> {

  private static final TypeName STORED = new TypeName("regdictionary");

  @Override
  public Kind kind() {
    return Kinds.TEXT_SEARCH_DICTIONARY;
  }

  @Override
  public Class<TextSearchDictionary> type() {
    return TextSearchDictionary.class;
  }

  @Override
  public Attributes<TextSearchDictionary> attributes() {
    return Attributes.<TextSearchDictionary>none()
        .replaced("template", TextSearchDictionary::template)
        .altered("options", TextSearchDictionary::options, TextSearchDictionaryRules::altered);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::pg_catalog.oid as class_id,
               d.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               d.dictnamespace as parent_object_id, 0 as parent_sub_id, d.dictname as name,
               array[n.nspname, t.tmplname]::pg_catalog.text[] as template,
               array(
                 select o.option[1]
                 from pg_catalog.regexp_matches(
                   d.dictinitoption,
                   $re$((?:"(?:[^"]|"")*"|[^" ]+) = (?:E?'(?:[^']|'')*'|[^', ]+))$re$,
                   'g') with ordinality o (option, place)
                 order by o.place) as options
        from pg_catalog.pg_ts_dict d
        join pg_catalog.pg_ts_template t on t.oid = d.dicttemplate
        join pg_catalog.pg_namespace n on n.oid = t.tmplnamespace
        where d.oid >= 16384
        order by d.dictnamespace, d.dictname
        """;
  }

  @Override
  public TextSearchDictionary read(ObjectId id, Row row) {
    return new TextSearchDictionary(
        id, QualifiedName.of(row.texts("template")), DictionaryOption.list(row.texts("options")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("text search dictionary $N", id);
  }

  @Override
  public List<Step> create(TextSearchDictionary dictionary, Surroundings around) {
    var template = sql("template = $N", dictionary.template().as(Kinds.TEXT_SEARCH_TEMPLATE));
    var options = dictionary.options().stream().map(option -> sql("$T", option)).toList();
    return List.of(
        Step.of(
            sql(
                "create text search dictionary $N ($S)",
                dictionary.id(),
                all(List.of(template), options))));
  }

  @Override
  public List<Step> drop(TextSearchDictionary dictionary, Surroundings around) {
    var drop = Step.of(sql("drop text search dictionary $N", dictionary.id()));
    return List.of(StoredReferences.dangling(drop, dictionary.id(), STORED, around));
  }

  @Override
  public List<Step> rename(TextSearchDictionary dictionary, ObjectId to, Surroundings around) {
    return TypeNames.change(sql("text search dictionary"), dictionary.id(), to);
  }

  private static Way altered(
      TextSearchDictionary before, TextSearchDictionary after, Surroundings around) {
    var change = DictionaryOptions.change(before.options(), after.options());
    var step = Step.of(sql("alter text search dictionary $N ($S)", after.id(), change));
    return Way.inPlace(StoredLexemes.staleByDictionary(step, after.id(), around));
  }

  /// A thesaurus asks another dictionary, which its options name; PostgreSQL records nothing of it.
  @Override
  public Set<Edge> edges(TextSearchDictionary dictionary, Schema schema) {
    return dictionary.options().stream()
        .flatMap(option -> DictionaryOptions.asked(option, schema).stream())
        .map(asked -> new Edge(dictionary.id(), asked, Edge.Bond.NORMAL))
        .collect(toSet());
  }
}
