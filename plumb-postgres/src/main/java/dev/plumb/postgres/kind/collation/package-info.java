/// The rib of collations. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.collation;

import org.jspecify.annotations.NullMarked;
