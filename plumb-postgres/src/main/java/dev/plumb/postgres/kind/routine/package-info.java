/// The rib of functions and procedures. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.routine;

import org.jspecify.annotations.NullMarked;
