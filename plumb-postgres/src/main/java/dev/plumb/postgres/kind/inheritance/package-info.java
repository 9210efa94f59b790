/// The rib of inheritance links. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.inheritance;

import org.jspecify.annotations.NullMarked;
