package dev.plumb.postgres.kind.database;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.KeptSetting;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.DatabaseSetting;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Role;
import dev.plumb.postgres.sql.CurrentDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Settings for all sessions in the database, and for those of single roles in it. Sessions that
/// run already keep theirs. Where none is stated, for all or for a role, those that are there stay.
public final class DatabaseSettingRules implements PgRules<DatabaseSetting> {

  @Override
  public Kind kind() {
    return Kinds.DATABASE_SETTING;
  }

  @Override
  public Class<DatabaseSetting> type() {
    return DatabaseSetting.class;
  }

  @Override
  public Attributes<DatabaseSetting> attributes() {
    return Attributes.<DatabaseSetting>none()
        .altered("value", DatabaseSetting::value, (_, after, _) -> Way.inPlace(assignment(after)));
  }

  @Override
  public String query() {
    return DatabaseCatalog.SETTINGS;
  }

  @Override
  public DatabaseSetting read(ObjectId id, Row row) {
    return new DatabaseSetting(id, row.text("value"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a setting: " + id);
  }

  @Override
  public List<Step> create(DatabaseSetting setting, Surroundings around) {
    return List.of(assignment(setting));
  }

  @Override
  public List<Step> drop(DatabaseSetting setting, Surroundings around) {
    return List.of(said(setting, kept(setting).removal()));
  }

  @Override
  public Set<Edge> edges(DatabaseSetting setting, Schema schema) {
    return setting.role().stream()
        .map(role -> new Edge(setting.id(), Role.id(role), Edge.Bond.AFTER))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isDeniedBy(DatabaseSetting undeclared, Schema desired) {
    return desired.scope() == Scope.EVERYTHING
        || desired
            .all(DatabaseSetting.class)
            .anyMatch(setting -> setting.role().equals(undeclared.role()));
  }

  private static Step assignment(DatabaseSetting setting) {
    return said(setting, kept(setting).assignment());
  }

  private static Step said(DatabaseSetting setting, Sql clause) {
    var database = sql("database " + CurrentDatabase.VARIABLE);
    return Step.of(
        setting
            .role()
            .map(role -> sql("alter role $I in $S $S", role, database, clause))
            .orElseGet(() -> sql("alter $S $S", database, clause)));
  }

  private static KeptSetting kept(DatabaseSetting setting) {
    return new KeptSetting(setting.id().name(), setting.value());
  }
}
