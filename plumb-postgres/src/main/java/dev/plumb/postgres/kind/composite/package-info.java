/// The rib of composite types. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.composite;

import org.jspecify.annotations.NullMarked;
