/// The ribs of operator families, operator classes and what these hold. Invariant: they know no
/// other rib.
@NullMarked
package dev.plumb.postgres.kind.operatorclass;

import org.jspecify.annotations.NullMarked;
