package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// What one role may do with a single column. The id's name is the role, `public` for everyone,
/// empty for the table's owner.
///
/// @param privileges all of the role's on the column, in the manual's order
/// @param grantable those it may hand on
public record ColumnGrant(ObjectId id, List<Privilege> privileges, List<Privilege> grantable)
    implements PgObject {
  public ColumnGrant {
    privileges = List.copyOf(privileges);
    grantable = List.copyOf(grantable);
  }
}
