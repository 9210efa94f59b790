/// The rib of access methods. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.accessmethod;

import org.jspecify.annotations.NullMarked;
