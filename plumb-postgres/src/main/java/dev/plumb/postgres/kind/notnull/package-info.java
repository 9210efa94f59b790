/// The rib of not-null constraints. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.notnull;

import org.jspecify.annotations.NullMarked;
