/// The rib of the ownership of sequences by columns. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.sequenceownership;

import org.jspecify.annotations.NullMarked;
