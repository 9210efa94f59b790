/// The rib of materialized views. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.matview;

import org.jspecify.annotations.NullMarked;
