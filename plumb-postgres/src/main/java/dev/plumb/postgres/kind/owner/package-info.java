/// The rib of owners. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.owner;

import org.jspecify.annotations.NullMarked;
