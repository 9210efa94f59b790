/// The rib of row-level security policies. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.policy;

import org.jspecify.annotations.NullMarked;
