/// The rib of enumerated types. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.enumtype;

import org.jspecify.annotations.NullMarked;
