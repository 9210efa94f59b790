package dev.plumb.postgres.kind.textsearch;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.DictionaryName;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TokenMapping;
import java.util.List;
import java.util.Optional;

/// What text search configurations map types of tokens to (manual, ALTER TEXT SEARCH
/// CONFIGURATION). One statement does the same for all types of tokens that it is the same for: it
/// is the first one's.
public final class TokenMappingRules implements PgRules<TokenMapping> {

  @Override
  public Kind kind() {
    return Kinds.TOKEN_MAPPING;
  }

  @Override
  public Class<TokenMapping> type() {
    return TokenMapping.class;
  }

  @Override
  public Attributes<TokenMapping> attributes() {
    return Attributes.<TokenMapping>none()
        .altered("dictionaries", TokenMapping::dictionaries, TokenMappingRules::altered);
  }

  /// The names of the types are the parser's to tell.
  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_ts_config'::pg_catalog.regclass::pg_catalog.oid as class_id,
               m.mapcfg as object_id, m.maptokentype as sub_id,
               'pg_catalog.pg_ts_config'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               m.mapcfg as parent_object_id, 0 as parent_sub_id,
               (select t.alias from pg_catalog.ts_token_type(c.cfgparser) t
                where t.tokid = m.maptokentype) as name,
               pg_catalog.array_agg(
                 m.mapdict::pg_catalog.regdictionary::pg_catalog.text
                 order by m.mapseqno) as dictionaries
        from pg_catalog.pg_ts_config_map m
        join pg_catalog.pg_ts_config c on c.oid = m.mapcfg
        where m.mapcfg >= 16384
        group by m.mapcfg, m.maptokentype, c.cfgparser
        order by m.mapcfg, m.maptokentype
        """;
  }

  @Override
  public TokenMapping read(ObjectId id, Row row) {
    return new TokenMapping(id, DictionaryName.list(row.texts("dictionaries")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a token mapping alone: " + id);
  }

  /// What is stored was worked out by all mappings of the configuration.
  @Override
  public boolean isFeltThroughParent() {
    return true;
  }

  @Override
  public List<Step> create(TokenMapping mapping, Surroundings around) {
    var step =
        Step.of(
            sql(
                "alter text search configuration $N add mapping for $I with $T",
                mapping.id().owner(),
                LikeMappings.of(mapping.id(), around),
                mapping.dictionaries()));
    return List.of(StoredLexemes.stale(step, mapping.id().owner(), around));
  }

  @Override
  public List<Step> drop(TokenMapping mapping, Surroundings around) {
    var types =
        around.drops(mapping.id().owner())
            ? List.of(mapping.id().name())
            : LikeMappings.of(mapping.id(), around);
    var step =
        Step.of(
            sql(
                "alter text search configuration $N drop mapping for $I",
                mapping.id().owner(),
                types));
    return List.of(StoredLexemes.stale(step, mapping.id().owner(), around));
  }

  @Override
  public Optional<ObjectId> impliedBy(TokenMapping mapping, Surroundings around) {
    var first = LikeMappings.of(mapping.id(), around).getFirst();
    return first.equals(mapping.id().name())
        ? Optional.empty()
        : Optional.of(ObjectId.of(kind(), mapping.id().parent(), first));
  }

  private static Way altered(TokenMapping before, TokenMapping after, Surroundings around) {
    var like = LikeMappings.of(after.id(), around);
    if (!like.getFirst().equals(after.id().name())) {
      return Way.inPlace();
    }
    var step =
        Step.of(
            sql(
                "alter text search configuration $N alter mapping for $I with $T",
                after.id().owner(),
                like,
                after.dictionaries()));
    return Way.inPlace(StoredLexemes.stale(step, after.id().owner(), around));
  }
}
