/// The rib of columns of views and materialized views. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.viewcolumn;

import org.jspecify.annotations.NullMarked;
