/// The rib of column defaults. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.columndefault;

import org.jspecify.annotations.NullMarked;
