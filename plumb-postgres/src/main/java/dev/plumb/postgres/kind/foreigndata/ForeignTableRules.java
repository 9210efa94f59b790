package dev.plumb.postgres.kind.foreigndata;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Claims;
import dev.plumb.postgres.kind.Hierarchy;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.Relocation;
import dev.plumb.postgres.model.ForeignTable;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Foreign tables (manual, CREATE FOREIGN TABLE and ALTER FOREIGN TABLE). Columns and constraints
/// are objects of their own, as those of tables are.
public final class ForeignTableRules implements PgRules<ForeignTable> {

  @Override
  public Kind kind() {
    return Kinds.FOREIGN_TABLE;
  }

  @Override
  public Class<ForeignTable> type() {
    return ForeignTable.class;
  }

  @Override
  public Attributes<ForeignTable> attributes() {
    return Attributes.<ForeignTable>none()
        .replaced("server", ForeignTable::server)
        .altered(
            "options",
            ForeignTable::options,
            (before, after, _) ->
                Way.inPlace(
                    exclusive(
                        after.id(),
                        sql(
                            "alter foreign table $N $W",
                            after.id(),
                            Options.change(before.options(), after.options())))))
        .informational("secrets", ForeignTable::secrets, Secrets.REASON);
  }

  @Override
  public String query() {
    return Secrets.read(
        """
        select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid as class_id,
               c.oid as object_id, 0 as sub_id,
               'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
               c.relnamespace as parent_object_id, 0 as parent_sub_id, c.relname as name,
               s.srvname as server,
               plain(f.ftoptions) as options, secret(f.ftoptions) as secrets
        from pg_catalog.pg_foreign_table f
        join pg_catalog.pg_class c on c.oid = f.ftrelid
        join pg_catalog.pg_foreign_server s on s.oid = f.ftserver
        where c.oid >= 16384
        order by c.oid
        """);
  }

  @Override
  public ForeignTable read(ObjectId id, Row row) {
    return new ForeignTable(
        id,
        new Identifier(row.text("server")),
        row.texts("options"),
        Identifier.list(row.texts("secrets")));
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("foreign table $N", id);
  }

  @Override
  public List<Step> create(ForeignTable table, Surroundings around) {
    var id = table.id();
    var parents = around.inlined(id, Kinds.INHERITANCE);
    var step =
        Step.of(
            sql(
                "create foreign table $N ($B) $W",
                id,
                around.inlined(id, Kinds.COLUMN, Kinds.CONSTRAINT),
                all(
                    when(!parents.isEmpty(), "inherits ($S)", parents),
                    List.of(sql("server $I", table.server())),
                    Options.all(table.options()))));
    return List.of(Secrets.missing(step, id, table.secrets()));
  }

  @Override
  public List<Step> drop(ForeignTable table, Surroundings around) {
    var step = exclusive(table.id(), sql("drop foreign table $N", table.id()));
    var lineage = Hierarchy.lineage(table.id(), around.actual());
    return List.of(
        lineage.size() > 1 ? step.locking(lineage.get(1), LockMode.ACCESS_EXCLUSIVE) : step);
  }

  @Override
  public List<Step> rename(ForeignTable table, ObjectId to, Surroundings around) {
    return Relocation.steps(table.id(), to, around);
  }

  @Override
  public Set<Claim> claims(ForeignTable table) {
    return Set.of(Claims.relation(table.id()), Claims.type(table.id()));
  }

  /// Links to parent tables are objects of their own; a partition is dropped along with its parent.
  @Override
  public Optional<Edge> counted(Edge recorded) {
    return Hierarchy.counted(recorded);
  }

  private static Step exclusive(ObjectId table, Sql statement) {
    return Step.of(statement).locking(table, LockMode.ACCESS_EXCLUSIVE);
  }
}
