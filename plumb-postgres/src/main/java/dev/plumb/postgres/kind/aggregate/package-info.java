/// The rib of aggregates. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.aggregate;

import org.jspecify.annotations.NullMarked;
