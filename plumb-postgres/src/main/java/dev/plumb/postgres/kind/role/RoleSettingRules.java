package dev.plumb.postgres.kind.role;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.KeptSetting;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.RoleSetting;
import java.util.List;

/// Settings of roles in all databases (manual, ALTER ROLE … SET). A role of which none is stated
/// keeps those it has.
public final class RoleSettingRules implements PgRules<RoleSetting> {

  @Override
  public Kind kind() {
    return Kinds.ROLE_SETTING;
  }

  @Override
  public Class<RoleSetting> type() {
    return RoleSetting.class;
  }

  @Override
  public Attributes<RoleSetting> attributes() {
    return Attributes.<RoleSetting>none()
        .altered("value", RoleSetting::value, (_, after, _) -> Way.inPlace(assignment(after)));
  }

  @Override
  public String query() {
    return RoleCatalog.SETTINGS;
  }

  @Override
  public RoleSetting read(ObjectId id, Row row) {
    return new RoleSetting(id, row.text("value"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a setting: " + id);
  }

  @Override
  public boolean isOfServer() {
    return true;
  }

  @Override
  public List<Step> create(RoleSetting setting, Surroundings around) {
    return List.of(assignment(setting));
  }

  @Override
  public List<Step> drop(RoleSetting setting, Surroundings around) {
    return List.of(Step.of(sql("alter role $N $S", setting.id(), kept(setting).removal())));
  }

  @Override
  public boolean isDeniedBy(RoleSetting undeclared, Schema desired) {
    return desired.scope().saysAllOfServer()
        || desired.children(undeclared.id().owner()).stream()
            .anyMatch(part -> part.kind().equals(Kinds.ROLE_SETTING));
  }

  private static Step assignment(RoleSetting setting) {
    return Step.of(sql("alter role $N $S", setting.id(), kept(setting).assignment()));
  }

  private static KeptSetting kept(RoleSetting setting) {
    return new KeptSetting(setting.id().name(), setting.value());
  }
}
