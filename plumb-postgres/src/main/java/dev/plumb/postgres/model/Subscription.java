package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What takes changes from the publications of another database (manual, CREATE SUBSCRIPTION). How
/// to connect there is a secret, so it is not here.
///
/// @param isEnabled whether it takes changes, or waits
/// @param slot the replication slot at the publisher; null for none
/// @param publications by name, sorted
/// @param isBinary whether values are sent in binary form
/// @param streaming when changes of a transaction in progress come: `off`, `on` or `parallel`
/// @param synchronousCommit the setting of that name for what applies the changes
/// @param isTwoPhase whether prepared transactions are taken as such
/// @param isDisabledOnError whether an error ends it, rather than being tried again
/// @param isPasswordRequired whether its connection must use a password unless its owner is a
///     superuser
/// @param isRunAsOwner whether changes are applied with its owner's rights, rather than those of
///     the tables' owners
/// @param origin of which changes: `any` or `none` for those made at the publisher itself
/// @param hasFailover whether the slot is kept ready on standbys
public record Subscription(
    ObjectId id,
    boolean isEnabled,
    @Nullable String slot,
    List<Identifier> publications,
    boolean isBinary,
    String streaming,
    String synchronousCommit,
    boolean isTwoPhase,
    boolean isDisabledOnError,
    boolean isPasswordRequired,
    boolean isRunAsOwner,
    String origin,
    boolean hasFailover)
    implements PgObject {
  public Subscription {
    publications = List.copyOf(publications);
  }
}
