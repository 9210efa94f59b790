package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row-level security policy of a table (manual, CREATE POLICY).
///
/// @param command `all`, `select`, `insert`, `update` or `delete`
/// @param isPermissive whether it lets rows through, rather than hold some back
/// @param roles sorted; `public` for everyone
/// @param using which rows that exist it is about
/// @param check which rows may be written
public record Policy(
    ObjectId id,
    String command,
    boolean isPermissive,
    List<Identifier> roles,
    @Nullable Expression using,
    @Nullable Expression check)
    implements PgObject {
  public Policy {
    roles = List.copyOf(roles);
  }
}
