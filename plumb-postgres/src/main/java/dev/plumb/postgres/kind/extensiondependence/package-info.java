/// The rib of what `depends on extension` says. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.extensiondependence;

import org.jspecify.annotations.NullMarked;
