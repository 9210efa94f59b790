package dev.plumb.postgres.kind.database;

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
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Database;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.sql.CurrentDatabase;
import java.util.List;
import java.util.Objects;

/// The database as a whole (manual, ALTER DATABASE). It is there before any schema, and a plan
/// neither makes nor drops it.
public final class DatabaseRules implements PgRules<Database> {

  @Override
  public Kind kind() {
    return Kinds.DATABASE;
  }

  @Override
  public Class<Database> type() {
    return Database.class;
  }

  @Override
  public Attributes<Database> attributes() {
    return Attributes.<Database>none()
        .altered(
            "connection_limit",
            Database::connectionLimit,
            (_, after, _) -> Way.inPlace(limited(after)));
  }

  @Override
  public String query() {
    return DatabaseCatalog.QUERY;
  }

  @Override
  public Database read(ObjectId id, Row row) {
    var limit = row.numberOrNull("connection_limit");
    return new Database(id, limit == null ? null : limit.intValue());
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("database " + CurrentDatabase.VARIABLE);
  }

  @Override
  public List<Step> create(Database database, Surroundings around) {
    return database.connectionLimit() == null ? List.of() : List.of(limited(database));
  }

  @Override
  public List<Step> drop(Database database, Surroundings around) {
    throw new IllegalStateException("no plan drops a database: " + database);
  }

  @Override
  public boolean isDeniedBy(Database undeclared, Schema desired) {
    return false;
  }

  /// A limit that nobody states stays as it is.
  @Override
  public Database completed(Database desired, Database actual) {
    return desired.connectionLimit() == null ? actual : desired;
  }

  private Step limited(Database database) {
    var limit = Objects.requireNonNull(database.connectionLimit());
    return Step.of(sql("alter $S connection limit $D", address(database.id()), limit));
  }
}
