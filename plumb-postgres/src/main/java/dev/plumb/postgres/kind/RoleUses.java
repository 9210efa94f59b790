package dev.plumb.postgres.kind;

import dev.plumb.core.model.Schema;
import dev.plumb.postgres.model.ColumnGrant;
import dev.plumb.postgres.model.DatabaseSetting;
import dev.plumb.postgres.model.DefaultPrivilege;
import dev.plumb.postgres.model.Grant;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Owner;
import dev.plumb.postgres.model.Policy;
import dev.plumb.postgres.model.RoleMembership;
import dev.plumb.postgres.model.UserMapping;
import java.util.Objects;
import java.util.stream.Stream;

/// The roles that a schema names, whether it states them or not.
public final class RoleUses {
  private RoleUses() {}

  /// {@return whether something of the schema is a role's or for a role}
  public static boolean name(String role, Schema schema) {
    return Stream.of(
            schema.all(Owner.class).map(owner -> owner.role().text()),
            schema.all(Grant.class).map(grant -> grant.id().name()),
            schema.all(ColumnGrant.class).map(grant -> grant.id().name()),
            schema.all(RoleMembership.class).map(membership -> membership.id().name()),
            schema.all(DatabaseSetting.class).flatMap(setting -> setting.role().stream()),
            schema.all(UserMapping.class).map(mapping -> mapping.id().name()),
            schema
                .all(Policy.class)
                .flatMap(policy -> policy.roles().stream())
                .map(Identifier::text),
            schema
                .all(DefaultPrivilege.class)
                .flatMap(privilege -> Stream.of(privilege.role(), privilege.grantee()))
                .filter(Objects::nonNull)
                .map(Identifier::text))
        .flatMap(names -> names)
        .anyMatch(role::equals);
  }
}
