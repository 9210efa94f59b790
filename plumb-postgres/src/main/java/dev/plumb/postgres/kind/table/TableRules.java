package dev.plumb.postgres.kind.table;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Tables (manual, CREATE TABLE and ALTER TABLE). Columns and constraints are objects of their own,
/// written inside the statement where they can be.
public final class TableRules implements PgRules<Table> {

  @Override
  public Kind kind() {
    return Kinds.TABLE;
  }

  @Override
  public Class<Table> type() {
    return Table.class;
  }

  @Override
  public Attributes<Table> attributes() {
    return Attributes.<Table>none()
        .altered("is_unlogged", Table::isUnlogged, TableAlterations::persistence)
        .replaced("partition_key", Table::partitionKey)
        .altered("of_type", Table::ofType, TableAlterations::ofType)
        .altered("access_method", Table::accessMethod, TableAlterations::accessMethod)
        .altered("tablespace", Table::tablespace, TableAlterations::tablespace)
        .altered(
            "options", each -> StorageOptions.unordered(each.options()), TableAlterations::options)
        .altered("has_row_security", Table::hasRowSecurity, TableAlterations::rowSecurity)
        .altered(
            "forces_row_security", Table::forcesRowSecurity, TableAlterations::forcedRowSecurity);
  }

  @Override
  public String query() {
    return TableCatalog.QUERY;
  }

  @Override
  public Table read(ObjectId id, Row row) {
    return TableCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("table $N", id);
  }

  @Override
  public List<Step> create(Table table, Surroundings around) {
    return List.of(Step.of(statement(table, around)));
  }

  @Override
  public List<Step> afterwards(Table table, Surroundings around) {
    var steps = new ArrayList<Step>();
    if (table.hasRowSecurity()) {
      steps.add(Step.of(sql("alter table $N enable row level security", table.id())));
    }
    if (table.forcesRowSecurity()) {
      steps.add(Step.of(sql("alter table $N force row level security", table.id())));
    }
    return steps;
  }

  @Override
  public List<Step> drop(Table table, Surroundings around) {
    return TableDrop.steps(table, around);
  }

  @Override
  public Optional<Parked> park(Table table, Parking parking, Surroundings around) {
    return Optional.of(new TableParking(table, parking, around).parked());
  }

  @Override
  public List<Step> rename(Table table, ObjectId to, Surroundings around) {
    var steps = new ArrayList<Step>();
    var at = table.id();
    if (!Objects.equals(at.parent(), to.parent())) {
      steps.add(
          Step.of(sql("alter table $N set schema $I", at, to.owner().name()))
              .locking(at, LockMode.ACCESS_EXCLUSIVE));
      at = ObjectId.of(Kinds.TABLE, to.parent(), at.name());
    }
    if (!at.name().equals(to.name())) {
      steps.add(
          Step.of(sql("alter table $N rename to $I", at, to.name()))
              .locking(table.id(), LockMode.ACCESS_EXCLUSIVE));
    }
    return steps;
  }

  @Override
  public boolean bequeaths(Table replaced, Surroundings around) {
    return TableSuccession.isWanted(replaced, around);
  }

  @Override
  public boolean sharesBequest(Table dropped, ObjectId replaced, Surroundings around) {
    return TableSuccession.staysAttached(dropped.id(), replaced, around);
  }

  @Override
  public Optional<Succession> succession(Table replaced, Surroundings around) {
    return bequeaths(replaced, around)
        ? Optional.of(TableSuccession.of(replaced, around))
        : Optional.empty();
  }

  @Override
  public List<String> order(Table table, Schema schema) {
    return schema.children(table.id()).stream()
        .flatMap(part -> schema.find(part, Column.class).stream())
        .sorted(Comparator.comparingInt(Column::position))
        .map(column -> column.id().name())
        .toList();
  }

  @Override
  public Set<Claim> claims(Table table) {
    return Set.of(Claims.relation(table.id()), Claims.type(table.id()));
  }

  /// Links to parent tables are objects of their own; a partition is dropped along with its parent.
  @Override
  public Optional<Edge> counted(Edge recorded) {
    return Hierarchy.counted(recorded);
  }

  @Override
  public boolean holdsData() {
    return true;
  }

  private static Sql statement(Table table, Surroundings around) {
    var id = table.id();
    var elements = around.inlined(id, Kinds.COLUMN, Kinds.CONSTRAINT);
    var parents = around.inlined(id, Kinds.INHERITANCE);
    var clauses =
        all(
            when(!parents.isEmpty(), "inherits ($S)", parents),
            when(table.partitionKey() != null, "partition by $T", table.partitionKey()),
            when(table.accessMethod() != null, "using $I", table.accessMethod()),
            when(
                !table.options().isEmpty(),
                "with ($S)",
                StorageOptions.assignments(table.options())),
            when(table.tablespace() != null, "tablespace $I", table.tablespace()));
    var unlogged = when(table.isUnlogged(), "unlogged");
    var head =
        table.ofType() == null
            ? sql("create $W table $N ($B)", unlogged, id, elements)
            : sql(
                "create $W table $N of $T $W",
                unlogged,
                id,
                table.ofType(),
                when(!elements.isEmpty(), "($B)", elements));
    return sql("$S $W", head, clauses);
  }
}
