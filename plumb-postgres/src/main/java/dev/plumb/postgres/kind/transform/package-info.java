/// The rib of transforms. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.transform;

import org.jspecify.annotations.NullMarked;
