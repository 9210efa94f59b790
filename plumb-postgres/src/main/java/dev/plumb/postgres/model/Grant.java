package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// What one role may do with an object, where that is not what PostgreSQL gives by itself. The id's
/// name is the role, `public` for everyone, empty for the object's owner.
///
/// @param privileges all of the role's, in the manual's order; empty when the usual ones are
/// revoked
/// @param grantable those it may hand on
/// @param usual what PostgreSQL gives the role by itself
public record Grant(
    ObjectId id, List<Privilege> privileges, List<Privilege> grantable, List<Privilege> usual)
    implements PgObject {
  public Grant {
    privileges = List.copyOf(privileges);
    grantable = List.copyOf(grantable);
    usual = List.copyOf(usual);
  }
}
