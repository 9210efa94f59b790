/// The rib of identity columns. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.identity;

import org.jspecify.annotations.NullMarked;
