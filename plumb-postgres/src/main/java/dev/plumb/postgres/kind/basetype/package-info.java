/// The rib of base types. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.basetype;

import org.jspecify.annotations.NullMarked;
