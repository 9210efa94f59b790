/// The rib of configuration parameters. Invariant: it knows no other rib, and no value.
@NullMarked
package dev.plumb.postgres.kind.parameter;

import org.jspecify.annotations.NullMarked;
