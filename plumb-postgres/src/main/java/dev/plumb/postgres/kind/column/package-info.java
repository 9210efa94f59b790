/// The rib of columns of tables. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.column;

import org.jspecify.annotations.NullMarked;
