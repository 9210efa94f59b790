package dev.plumb.postgres.kind.privilege;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Owner;
import dev.plumb.postgres.model.Role;
import java.util.Set;
import java.util.stream.Stream;

/// Whom a grant is for, and what other grants of the same role it has to do with.
final class Grantees {

  static final String EVERYONE = "public";

  private Grantees() {}

  /// {@return the place among the grants on an object: the owner's, everyone's, then those of
  /// roles}
  static int ordinal(ObjectId grant) {
    return switch (grant.name()) {
      case "" -> 0;
      case EVERYONE -> 1;
      default -> 2;
    };
  }

  /// {@return the role as a statement names it}
  static Sql written(ObjectId grant, Surroundings around) {
    if (!grant.name().isEmpty()) {
      return sql("$I", grant.name());
    }
    return around
        .desired()
        .find(ownership(grant), Owner.class)
        .map(owner -> sql("$I", owner.role()))
        .orElseGet(() -> sql("current_user"));
  }

  /// An owner has rights by owning: before a former owner's or a future owner's grants can be told
  /// from those, the object must have changed hands.
  static Edge afterOwner(ObjectId grant) {
    return new Edge(grant, ownership(grant), Edge.Bond.AFTER);
  }

  static Edge afterRole(ObjectId grant) {
    return new Edge(grant, Role.id(grant.name()), Edge.Bond.AFTER);
  }

  /// A privilege that is taken on a table is taken on its columns, too (manual, REVOKE): the same
  /// role's grants of both sorts must not cross.
  static Set<Claim> claims(ObjectId grant) {
    return Set.of(new Claim("privileges of " + grant.name(), relation(grant).display()));
  }

  /// {@return whether a schema states who may do what with the object of a grant; of what the whole
  /// server shares, each schema speaks for its own roles}
  static boolean speaksOf(ObjectId grant, Schema schema) {
    var object = relation(grant);
    if (object.kind().equals(Kinds.PARAMETER)) {
      return schema.scope().saysAllOfServer() || schema.contains(Role.id(grant.name()));
    }
    return schema.scope().saysAllAccess()
        || Stream.concat(
                schema.children(object).stream(),
                schema.children(object).stream()
                    .flatMap(column -> schema.children(column).stream()))
            .map(ObjectId::kind)
            .anyMatch(kind -> kind.equals(Kinds.GRANT) || kind.equals(Kinds.COLUMN_GRANT));
  }

  /// {@return whether a grant is to the role that owns its object, and so says nothing}
  static boolean isOwner(String author, ObjectId grant, Schema schema) {
    return grant.name().equals(author)
        && schema
            .find(ownership(grant), Owner.class)
            .filter(owner -> !owner.role().text().equals(author))
            .isEmpty();
  }

  /// {@return the object, the whole table for a grant on a column}
  static ObjectId relation(ObjectId grant) {
    var object = grant.owner();
    return grant.kind().equals(Kinds.COLUMN_GRANT) ? object.owner() : object;
  }

  private static ObjectId ownership(ObjectId grant) {
    return ObjectId.of(Kinds.OWNER, relation(grant), "");
  }
}
