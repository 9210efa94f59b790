/// What all ribs share, and the one table that lists them. Invariant: only the rule table knows all
/// kinds.
@NullMarked
package dev.plumb.postgres.kind;

import org.jspecify.annotations.NullMarked;
