/// The rib of extended statistics. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.statistics;

import org.jspecify.annotations.NullMarked;
