package dev.plumb.postgres.kind.parameter;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.KeptSetting;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Parameter;
import java.util.List;

/// Configuration parameters, as far as privileges are granted on them (manual, 53.37). No statement
/// makes or drops one: it is there while somebody has a privilege on it.
public final class ParameterRules implements PgRules<Parameter> {

  @Override
  public Kind kind() {
    return Kinds.PARAMETER;
  }

  @Override
  public Class<Parameter> type() {
    return Parameter.class;
  }

  @Override
  public Attributes<Parameter> attributes() {
    return Attributes.none();
  }

  @Override
  public String query() {
    return """
        select 'pg_catalog.pg_parameter_acl'::pg_catalog.regclass::pg_catalog.oid -- since 15
                 as class_id, p.oid as object_id, 0 as sub_id, -- since 15
               null::pg_catalog.oid as parent_class_id, p.parname as name -- since 15
        from pg_catalog.pg_parameter_acl p -- since 15
        order by p.parname -- since 15
        select null as class_id, null as parent_class_id, null as name where false -- before 15
        """;
  }

  @Override
  public Parameter read(ObjectId id, Row row) {
    return new Parameter(id);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("parameter $S", KeptSetting.named(id.name()));
  }

  @Override
  public boolean isOfServer() {
    return true;
  }

  @Override
  public List<Step> create(Parameter parameter, Surroundings around) {
    return List.of();
  }

  /// It goes with the last privilege on it.
  @Override
  public List<Step> drop(Parameter parameter, Surroundings around) {
    var grantees =
        around.actual().children(parameter.id()).stream()
            .filter(part -> part.kind().equals(Kinds.GRANT))
            .map(ObjectId::name)
            .toList();
    return List.of(
        Step.of(sql("revoke all on $S from $I cascade", address(parameter.id()), grantees)));
  }

  @Override
  public boolean isDeniedBy(Parameter undeclared, Schema desired) {
    return desired.scope().saysAllOfServer();
  }
}
