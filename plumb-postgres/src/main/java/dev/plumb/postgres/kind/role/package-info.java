/// The rib of roles, of which of them are members of others, and of their settings. Invariant: it
/// knows no other rib, and no password.
@NullMarked
package dev.plumb.postgres.kind.role;

import org.jspecify.annotations.NullMarked;
