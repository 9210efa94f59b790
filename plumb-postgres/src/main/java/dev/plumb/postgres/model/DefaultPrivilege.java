package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one role may do with objects that another will create (manual, ALTER DEFAULT PRIVILEGES).
/// The id's name says the first four attributes in words.
///
/// @param role who creates the objects; null for whoever applies
/// @param schema where; null for everywhere
/// @param objects `tables`, `sequences`, `functions`, `types`, `schemas` or `large objects`
/// @param grantee `public` for everyone; null for the creator
/// @param privileges in the manual's order; empty when the usual ones are revoked
/// @param grantable those the grantee may hand on
/// @param usual what PostgreSQL gives the grantee by itself
public record DefaultPrivilege(
    ObjectId id,
    @Nullable Identifier role,
    @Nullable Identifier schema,
    String objects,
    @Nullable Identifier grantee,
    List<Privilege> privileges,
    List<Privilege> grantable,
    List<Privilege> usual)
    implements PgObject {
  public DefaultPrivilege {
    privileges = List.copyOf(privileges);
    grantable = List.copyOf(grantable);
    usual = List.copyOf(usual);
  }
}
