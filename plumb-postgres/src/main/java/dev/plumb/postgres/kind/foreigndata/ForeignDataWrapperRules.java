package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ForeignDataWrapper;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Foreign-data wrappers (manual, CREATE FOREIGN DATA WRAPPER and ALTER FOREIGN DATA WRAPPER).
public final class ForeignDataWrapperRules implements PgRules<ForeignDataWrapper> {

  /// Everything changes in one statement.
  private static final Alteration<ForeignDataWrapper> ALTERED =
      (before, after, _) ->
          Way.inPlace(
              Step.of(
                  sql(
                      "alter foreign data wrapper $N $W",
                      after.id(),
                      all(
                          function("handler", before.handler(), after.handler()),
                          function("validator", before.validator(), after.validator()),
                          Options.change(before.options(), after.options())))));

  @Override
  public Kind kind() {
    return Kinds.FOREIGN_DATA_WRAPPER;
  }

  @Override
  public Class<ForeignDataWrapper> type() {
    return ForeignDataWrapper.class;
  }

  @Override
  public Attributes<ForeignDataWrapper> attributes() {
    return Attributes.<ForeignDataWrapper>none()
        .altered("handler", ForeignDataWrapper::handler, ALTERED)
        .altered("validator", ForeignDataWrapper::validator, ALTERED)
        .altered("options", ForeignDataWrapper::options, ALTERED)
        .informational("secrets", ForeignDataWrapper::secrets, Secrets.REASON);
  }

  @Override
  public String query() {
    return Secrets.read(
        """
        select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::pg_catalog.oid as class_id,
               w.oid as object_id, 0 as sub_id,
               null::pg_catalog.oid as parent_class_id, w.fdwname as name,
               case when h.oid is not null then array[hn.nspname, h.proname]::pg_catalog.text[]
               end as handler,
               case when v.oid is not null then array[vn.nspname, v.proname]::pg_catalog.text[]
               end as validator,
               plain(w.fdwoptions) as options, secret(w.fdwoptions) as secrets
        from pg_catalog.pg_foreign_data_wrapper w
        left join pg_catalog.pg_proc h on h.oid = w.fdwhandler
        left join pg_catalog.pg_namespace hn on hn.oid = h.pronamespace
        left join pg_catalog.pg_proc v on v.oid = w.fdwvalidator
        left join pg_catalog.pg_namespace vn on vn.oid = v.pronamespace
        where w.oid >= 16384
        order by w.fdwname
        """);
  }

  @Override
  public ForeignDataWrapper read(ObjectId id, Row row) {
    return new ForeignDataWrapper(
        id,
        QualifiedName.ofNullable(row.texts("handler")),
        QualifiedName.ofNullable(row.texts("validator")),
        row.texts("options"),
        Identifier.list(row.texts("secrets")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("foreign data wrapper $N", id);
  }

  @Override
  public List<Step> create(ForeignDataWrapper wrapper, Surroundings around) {
    var step =
        Step.of(
            sql(
                "create foreign data wrapper $N $W",
                wrapper.id(),
                all(
                    function("handler", null, wrapper.handler()),
                    function("validator", null, wrapper.validator()),
                    Options.all(wrapper.options()))));
    return List.of(Secrets.missing(step, wrapper.id(), wrapper.secrets()));
  }

  @Override
  public List<Step> drop(ForeignDataWrapper wrapper, Surroundings around) {
    return List.of(Step.of(sql("drop foreign data wrapper $N", wrapper.id())));
  }

  @Override
  public List<Step> rename(ForeignDataWrapper wrapper, ObjectId to, Surroundings around) {
    return List.of(
        Step.of(sql("alter foreign data wrapper $N rename to $I", wrapper.id(), to.name())));
  }

  private static List<Sql> function(
      String role, @Nullable QualifiedName before, @Nullable QualifiedName after) {
    if (Objects.equals(before, after)) {
      return List.of();
    }
    return List.of(
        after == null ? sql("no $I", role) : sql("$I $N", role, after.as(Kinds.FUNCTION)));
  }
}
