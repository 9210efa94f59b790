/// The table of all ribs. Invariant: nothing else knows all kinds.
@NullMarked
package dev.plumb.postgres.rules;

import org.jspecify.annotations.NullMarked;
