package dev.plumb.postgres.kind.accessmethod;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.AccessMethod;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;

/// Access methods (manual, CREATE ACCESS METHOD). Nothing of them can change, not even the name,
/// and nobody owns them.
public final class AccessMethodRules implements PgRules<AccessMethod> {

  @Override
  public Kind kind() {
    return Kinds.ACCESS_METHOD;
  }

  @Override
  public Class<AccessMethod> type() {
    return AccessMethod.class;
  }

  @Override
  public Attributes<AccessMethod> attributes() {
    return Attributes.<AccessMethod>none()
        .replaced("is_for_tables", AccessMethod::isForTables)
        .replaced("handler", AccessMethod::handler);
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_am'::pg_catalog.regclass::pg_catalog.oid as class_id,
               m.oid as object_id, 0 as sub_id, null::pg_catalog.oid as parent_class_id,
               m.amname as name, m.amtype = 't' as is_for_tables,
               array[n.nspname, p.proname]::pg_catalog.text[] as handler
        from pg_catalog.pg_am m
        join pg_catalog.pg_proc p on p.oid = m.amhandler
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where m.oid >= 16384
        order by m.oid
        """;
  }

  @Override
  public AccessMethod read(ObjectId id, Row row) {
    return new AccessMethod(id, row.flag("is_for_tables"), QualifiedName.of(row.texts("handler")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("access method $N", id);
  }

  @Override
  public List<Step> create(AccessMethod method, Surroundings around) {
    var type = method.isForTables() ? sql("table") : sql("index");
    return List.of(
        Step.of(
            sql(
                "create access method $N type $S handler $N",
                method.id(),
                type,
                method.handler().as(Kinds.FUNCTION))));
  }

  @Override
  public List<Step> drop(AccessMethod method, Surroundings around) {
    return List.of(Step.of(sql("drop access method $N", method.id())));
  }
}
