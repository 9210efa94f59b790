package dev.plumb.postgres.kind.cast;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Signatures;
import dev.plumb.postgres.model.Cast;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.SignedName;
import java.util.List;

/// Casts (manual, CREATE CAST). Nothing of them can change. PostgreSQL records no dependency of an
/// expression on a cast, so casts come as early, and go as late, as what they need allows.
public final class CastRules implements PgRules<Cast> {

  @Override
  public Kind kind() {
    return Kinds.CAST;
  }

  @Override
  public Class<Cast> type() {
    return Cast.class;
  }

  @Override
  public Attributes<Cast> attributes() {
    return Attributes.<Cast>none()
        .replaced("method", Cast::method)
        .replaced("function", Cast::function)
        .replaced("context", Cast::context);
  }

  /// The casts between a range type and its multirange type come with these.
  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_cast'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
               pg_catalog.format('%s as %s', pg_catalog.format_type(c.castsource, null),
                                 pg_catalog.format_type(c.casttarget, null)) as name,
               case c.castmethod when 'f' then 'function' when 'i' then 'inout'
                                 else 'binary' end as method,
               case when p.oid is not null
                    then array[n.nspname, p.proname, pg_catalog.array_to_string(array(
                      select pg_catalog.format_type(t.type, null)
                      from pg_catalog.unnest(p.proargtypes) with ordinality t (type, place)
                      order by t.place), ', ')]::pg_catalog.text[]
               end as function,
               case c.castcontext when 'i' then 'implicit' when 'a' then 'assignment'
                                  else 'explicit' end as context
        from pg_catalog.pg_cast c
        left join pg_catalog.pg_proc p on p.oid = c.castfunc
        left join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where c.oid >= 16384
          and not exists (
            select from pg_catalog.pg_depend d
            where d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and d.objid = c.oid
              and d.deptype = 'i')
        order by c.oid
        """;
  }

  @Override
  public Cast read(ObjectId id, Row row) {
    return new Cast(
        id, row.text("method"), SignedName.ofNullable(row.texts("function")), row.text("context"));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("cast ($T)", new Expression(id.name()));
  }

  @Override
  public List<Step> create(Cast cast, Surroundings around) {
    var clauses =
        all(
            function(cast),
            when(cast.method().equals("inout"), "with inout"),
            when(cast.method().equals("binary"), "without function"),
            when(!cast.context().equals("explicit"), "as $I", cast.context()));
    return List.of(Step.of(sql("create $S $W", address(cast.id()), clauses)));
  }

  @Override
  public List<Step> drop(Cast cast, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(cast.id()))));
  }

  private static List<Sql> function(Cast cast) {
    return cast.function() == null
        ? List.of()
        : List.of(sql("with function $S", Signatures.signed(cast.function().as(Kinds.FUNCTION))));
  }
}
