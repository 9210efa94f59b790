/// The rib of range types. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.range;

import org.jspecify.annotations.NullMarked;
