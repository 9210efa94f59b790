/// The rib of indexes that no constraint owns. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.index;

import org.jspecify.annotations.NullMarked;
