package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// That a role, the parent, is a member of another one, which the id names (manual, 22.3).
///
/// @param isAdmin whether the member may grant the membership to others
/// @param inherits whether the member has the privileges of the other role by itself
/// @param sets whether the member may become the other role by `set role`
/// @param isGrantedByItself whether the member got it by making the other role, or from itself
public record RoleMembership(
    ObjectId id, boolean isAdmin, boolean inherits, boolean sets, boolean isGrantedByItself)
    implements PgObject {}
