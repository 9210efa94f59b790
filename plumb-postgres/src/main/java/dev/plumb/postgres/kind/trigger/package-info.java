/// The rib of triggers. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.trigger;

import org.jspecify.annotations.NullMarked;
