/// The rib of schemas. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.namespace;

import org.jspecify.annotations.NullMarked;
