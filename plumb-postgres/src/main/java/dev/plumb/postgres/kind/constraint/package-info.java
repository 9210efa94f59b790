/// The rib of table constraints. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.constraint;

import org.jspecify.annotations.NullMarked;
