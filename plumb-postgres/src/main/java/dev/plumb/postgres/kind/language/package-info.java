/// The rib of languages. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.language;

import org.jspecify.annotations.NullMarked;
