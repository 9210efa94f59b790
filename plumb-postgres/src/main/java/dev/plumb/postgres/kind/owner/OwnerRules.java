package dev.plumb.postgres.kind.owner;

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
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.TypeDefinitions;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Owner;
import dev.plumb.postgres.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Owners of objects of every kind that has one. A sequence that belongs to a column is owned by
/// the owner of the table.
public final class OwnerRules implements PgRules<Owner> {

  private static final Set<Kind> RELATIONS =
      Set.of(Kinds.TABLE, Kinds.VIEW, Kinds.MATERIALIZED_VIEW, Kinds.SEQUENCE, Kinds.FOREIGN_TABLE);

  @Override
  public Kind kind() {
    return Kinds.OWNER;
  }

  @Override
  public Class<Owner> type() {
    return Owner.class;
  }

  @Override
  public Attributes<Owner> attributes() {
    return Attributes.<Owner>none()
        .altered(
            "role",
            Owner::role,
            (_, after, around) -> Way.inPlace(giving(after, sql("$I", after.role()), around)));
  }

  @Override
  public String query() {
    return OwnerCatalog.QUERY;
  }

  @Override
  public Owner read(ObjectId id, Row row) {
    return new Owner(id, new Identifier(row.text("role")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names an ownership: " + id);
  }

  @Override
  public List<Step> create(Owner owner, Surroundings around) {
    return List.of(giving(owner, sql("$I", owner.role()), around));
  }

  /// Nobody owns nothing: what is not to belong to a certain role belongs to who applies.
  @Override
  public List<Step> drop(Owner owner, Surroundings around) {
    return List.of(giving(owner, sql("current_user"), around));
  }

  /// The role must be there, and only who owns a shell can define it.
  @Override
  public Set<Edge> edges(Owner owner, Schema schema) {
    var edges = TypeDefinitions.after(owner.id(), owner.id().owner());
    edges.add(new Edge(owner.id(), Role.id(owner.role().text()), Edge.Bond.AFTER));
    return edges;
  }

  @Override
  public boolean isDeniedBy(Owner undeclared, Schema desired) {
    return desired.scope() == Scope.EVERYTHING;
  }

  @Override
  public Optional<Owner> asSaidTo(String author, Owner owner, Schema schema) {
    return Optional.of(owner).filter(each -> !each.role().text().equals(author));
  }

  private static Step giving(Owner owner, Sql role, Surroundings around) {
    var object = owner.id().owner();
    var step = Step.of(sql("alter $S owner to $S", around.address(object), role));
    return RELATIONS.contains(object.kind())
        ? step.locking(object, LockMode.ACCESS_EXCLUSIVE)
        : step;
  }
}
