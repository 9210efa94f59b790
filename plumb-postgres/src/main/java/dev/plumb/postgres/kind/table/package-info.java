/// The rib of tables. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.table;

import org.jspecify.annotations.NullMarked;
