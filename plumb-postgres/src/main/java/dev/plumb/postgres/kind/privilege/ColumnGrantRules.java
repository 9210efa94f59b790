package dev.plumb.postgres.kind.privilege;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.ColumnGrant;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Privilege;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Privileges of one role on one column of a table or view (manual, GRANT).
public final class ColumnGrantRules implements PgRules<ColumnGrant> {

  private static final Alteration<ColumnGrant> ALTERED =
      (before, after, around) ->
          new Way.InPlace(steps(after.id(), rights(before), rights(after), around));

  @Override
  public Kind kind() {
    return Kinds.COLUMN_GRANT;
  }

  @Override
  public Class<ColumnGrant> type() {
    return ColumnGrant.class;
  }

  @Override
  public Attributes<ColumnGrant> attributes() {
    return Attributes.<ColumnGrant>none()
        .altered("privileges", ColumnGrant::privileges, ALTERED)
        .altered("grantable", ColumnGrant::grantable, ALTERED);
  }

  @Override
  public String query() {
    return GrantCatalog.COLUMN_QUERY;
  }

  @Override
  public ColumnGrant read(ObjectId id, Row row) {
    return new ColumnGrant(
        id, Privilege.list(row.texts("privileges")), Privilege.list(row.texts("grantable")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a grant: " + id);
  }

  @Override
  public int ordinal(ColumnGrant grant) {
    return Grantees.ordinal(grant.id());
  }

  @Override
  public Optional<ColumnGrant> asSaidTo(String author, ColumnGrant grant, Schema schema) {
    return Grantees.isOwner(author, grant.id(), schema) ? Optional.empty() : Optional.of(grant);
  }

  @Override
  public List<Step> create(ColumnGrant grant, Surroundings around) {
    return steps(grant.id(), Rights.NONE, rights(grant), around);
  }

  @Override
  public List<Step> drop(ColumnGrant grant, Surroundings around) {
    return steps(grant.id(), rights(grant), Rights.NONE, around);
  }

  @Override
  public Set<Claim> claims(ColumnGrant grant) {
    return Grantees.claims(grant.id());
  }

  @Override
  public Set<Edge> edges(ColumnGrant grant, Schema schema) {
    var id = grant.id();
    var whole = ObjectId.of(Kinds.GRANT, Grantees.relation(id), id.name());
    return Set.of(
        Grantees.afterOwner(id), Grantees.afterRole(id), new Edge(id, whole, Edge.Bond.AFTER));
  }

  @Override
  public boolean isDeniedBy(ColumnGrant undeclared, Schema desired) {
    return Grantees.speaksOf(undeclared.id(), desired);
  }

  /// {@return the statements that give back what a role keeps on columns after privileges on the
  /// whole table were taken from it}
  static List<Step> survivors(ObjectId grant, List<Privilege> taken, Surroundings around) {
    return around.actual().children(grant.owner()).stream()
        .map(column -> ObjectId.of(Kinds.COLUMN_GRANT, column, grant.name()))
        .filter(around.actual()::contains)
        .flatMap(id -> around.desired().find(id, ColumnGrant.class).stream())
        .flatMap(
            kept ->
                granting(kept.id(), around)
                    .between(Rights.NONE, rights(kept).within(taken))
                    .stream())
        .map(Step::of)
        .toList();
  }

  private static Rights rights(ColumnGrant grant) {
    return new Rights(grant.privileges(), grant.grantable());
  }

  private static List<Step> steps(
      ObjectId grant, Rights before, Rights after, Surroundings around) {
    var steps = granting(grant, around).between(before, after).stream().map(Step::of).toList();
    return Widening.marked(steps, grant, before, after, around);
  }

  private static Granting granting(ObjectId grant, Surroundings around) {
    var column = grant.owner();
    return new Granting(
        Grantees.written(grant, around),
        GrantObjects.written(column.owner(), around),
        privilege -> sql("$T ($I)", privilege, column.name()));
  }
}
