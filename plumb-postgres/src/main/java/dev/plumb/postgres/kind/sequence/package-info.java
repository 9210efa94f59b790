/// The rib of sequences. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.sequence;

import org.jspecify.annotations.NullMarked;
