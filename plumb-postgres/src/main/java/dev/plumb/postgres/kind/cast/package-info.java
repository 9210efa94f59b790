/// The rib of casts. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.cast;

import org.jspecify.annotations.NullMarked;
