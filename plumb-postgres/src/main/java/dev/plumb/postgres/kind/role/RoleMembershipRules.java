package dev.plumb.postgres.kind.role;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Role;
import dev.plumb.postgres.model.RoleMembership;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Memberships of roles in others (manual, GRANT and REVOKE, 22.3). Who granted one does not
/// matter. A role of which none is stated keeps those it has; of one for which some are stated,
/// these are all.
public final class RoleMembershipRules implements PgRules<RoleMembership> {

  private static final int OPTIONS_SINCE = 16;

  @Override
  public Kind kind() {
    return Kinds.ROLE_MEMBERSHIP;
  }

  @Override
  public Class<RoleMembership> type() {
    return RoleMembership.class;
  }

  @Override
  public Attributes<RoleMembership> attributes() {
    return Attributes.<RoleMembership>none()
        .altered(
            "is_admin", RoleMembership::isAdmin, (_, after, _) -> Way.inPlace(administered(after)))
        .altered(
            "inherits",
            RoleMembership::inherits,
            (_, after, _) ->
                Way.inPlace(widening(option(after, inherit(after)), after, after.inherits())))
        .altered(
            "sets",
            RoleMembership::sets,
            (_, after, _) -> Way.inPlace(widening(option(after, set(after)), after, after.sets())))
        .informational(
            "is_granted_by_itself",
            RoleMembership::isGrantedByItself,
            "who granted a membership does not matter while it holds");
  }

  @Override
  public String query() {
    return RoleCatalog.MEMBERSHIPS;
  }

  @Override
  public RoleMembership read(ObjectId id, Row row) {
    return new RoleMembership(
        id,
        row.flag("is_admin"),
        row.flag("inherits"),
        row.flag("sets"),
        row.flag("is_granted_by_itself"));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a membership: " + id);
  }

  @Override
  public boolean isOfServer() {
    return true;
  }

  @Override
  public List<Step> create(RoleMembership membership, Surroundings around) {
    var options = new ArrayList<Sql>();
    if (around.major() >= OPTIONS_SINCE) {
      options.addAll(when(membership.isAdmin(), "admin true"));
      options.addAll(
          when(
              membership.inherits() != inheritsUsually(membership, around),
              "$S",
              inherit(membership)));
      options.addAll(when(!membership.sets(), "$S", set(membership)));
    } else {
      options.addAll(when(membership.isAdmin(), "admin option"));
    }
    var step =
        Step.of(
            sql(
                "grant $I to $N $W",
                membership.id().name(),
                membership.id(),
                when(!options.isEmpty(), "with $S", options)));
    return List.of(widening(step, membership, around.actual().contains(membership.id().owner())));
  }

  @Override
  public List<Step> drop(RoleMembership membership, Surroundings around) {
    return List.of(Step.of(sql("revoke $I from $N", membership.id().name(), membership.id())));
  }

  @Override
  public Set<Edge> edges(RoleMembership membership, Schema schema) {
    var role = Role.id(membership.id().name());
    return Set.of(new Edge(membership.id(), role, Edge.Bond.AUTO));
  }

  @Override
  public boolean isDeniedBy(RoleMembership undeclared, Schema desired) {
    return !undeclared.isGrantedByItself()
        && (desired.scope().saysAllOfServer()
            || desired.children(undeclared.id().owner()).stream()
                .anyMatch(part -> part.kind().equals(Kinds.ROLE_MEMBERSHIP)));
  }

  /// What a grant says that says nothing of it.
  private static boolean inheritsUsually(RoleMembership membership, Surroundings around) {
    return around
        .desired()
        .find(membership.id().owner(), Role.class)
        .map(Role::inherits)
        .orElse(true);
  }

  private static Step administered(RoleMembership membership) {
    var role = membership.id().name();
    return membership.isAdmin()
        ? widening(
            Step.of(sql("grant $I to $N with admin option", role, membership.id())),
            membership,
            true)
        : Step.of(sql("revoke admin option for $I from $N", role, membership.id()));
  }

  private static Step option(RoleMembership membership, Sql option) {
    return Step.of(sql("grant $I to $N with $S", membership.id().name(), membership.id(), option));
  }

  private static Sql inherit(RoleMembership membership) {
    return membership.inherits() ? sql("inherit true") : sql("inherit false");
  }

  private static Sql set(RoleMembership membership) {
    return membership.sets() ? sql("set true") : sql("set false");
  }

  private static Step widening(Step step, RoleMembership membership, boolean widens) {
    var member = membership.id().owner();
    return widens
        ? step.risking(
            HazardKind.AUTHORISATION_WIDENED,
            member,
            member + " may do more by " + Role.id(membership.id().name()))
        : step;
  }
}
