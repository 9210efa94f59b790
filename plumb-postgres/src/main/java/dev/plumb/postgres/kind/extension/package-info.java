/// The rib of extensions. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.extension;

import org.jspecify.annotations.NullMarked;
