/// The rib of rewrite rules. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.rule;

import org.jspecify.annotations.NullMarked;
