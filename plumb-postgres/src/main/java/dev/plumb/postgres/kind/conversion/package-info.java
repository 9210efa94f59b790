/// The rib of conversions between encodings. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.conversion;

import org.jspecify.annotations.NullMarked;
