/// The rib of operators. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.operator;

import org.jspecify.annotations.NullMarked;
