package dev.plumb.postgres.kind.privilege;

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
import dev.plumb.postgres.kind.TypeDefinitions;
import dev.plumb.postgres.model.Grant;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Privileges of one role on one object of any kind (manual, GRANT). Who granted them does not
/// matter: statements run as the owner.
public final class GrantRules implements PgRules<Grant> {

  private static final Alteration<Grant> ALTERED =
      (before, after, around) ->
          new Way.InPlace(steps(after.id(), rights(before), rights(after), around));

  @Override
  public Kind kind() {
    return Kinds.GRANT;
  }

  @Override
  public Class<Grant> type() {
    return Grant.class;
  }

  @Override
  public Attributes<Grant> attributes() {
    return Attributes.<Grant>none()
        .altered("privileges", Grant::privileges, ALTERED)
        .altered("grantable", Grant::grantable, ALTERED)
        .informational(
            "usual", Grant::usual, "what PostgreSQL gives by itself depends on the kind alone");
  }

  @Override
  public String query() {
    return GrantCatalog.QUERY;
  }

  @Override
  public Grant read(ObjectId id, Row row) {
    return new Grant(
        id,
        Privilege.list(row.texts("privileges")),
        Privilege.list(row.texts("grantable")),
        Privilege.list(row.texts("usual")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a grant: " + id);
  }

  @Override
  public int ordinal(Grant grant) {
    return Grantees.ordinal(grant.id());
  }

  @Override
  public Optional<Grant> asSaidTo(String author, Grant grant, Schema schema) {
    return Grantees.isOwner(author, grant.id(), schema) ? Optional.empty() : Optional.of(grant);
  }

  @Override
  public List<Step> create(Grant grant, Surroundings around) {
    return steps(grant.id(), Rights.of(grant.usual()), rights(grant), around);
  }

  @Override
  public List<Step> drop(Grant grant, Surroundings around) {
    return steps(grant.id(), rights(grant), Rights.of(grant.usual()), around);
  }

  @Override
  public Set<Claim> claims(Grant grant) {
    return Grantees.claims(grant.id());
  }

  /// There are grants on defined types and on trusted languages only.
  @Override
  public Set<Edge> edges(Grant grant, Schema schema) {
    var object = grant.id().owner();
    var edges = TypeDefinitions.after(grant.id(), object);
    edges.add(Grantees.afterOwner(grant.id()));
    edges.add(Grantees.afterRole(grant.id()));
    if (object.kind().equals(Kinds.LANGUAGE)) {
      edges.add(new Edge(grant.id(), object, Edge.Bond.AFTER));
    }
    return edges;
  }

  @Override
  public boolean isDeniedBy(Grant undeclared, Schema desired) {
    return Grantees.speaksOf(undeclared.id(), desired);
  }

  private static Rights rights(Grant grant) {
    return new Rights(grant.privileges(), grant.grantable());
  }

  private static List<Step> steps(
      ObjectId grant, Rights before, Rights after, Surroundings around) {
    var object = GrantObjects.written(grant.owner(), around);
    var granting = Granting.plain(Grantees.written(grant, around), object);
    var steps = new ArrayList<Step>();
    granting.between(before, after).stream().map(Step::of).forEach(steps::add);
    var taken = before.beyond(after);
    if (!taken.isEmpty()) {
      steps.addAll(ColumnGrantRules.survivors(grant, taken, around));
    }
    return Widening.marked(steps, grant, before, after, around);
  }
}
