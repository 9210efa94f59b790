/// The ribs of publications and of what they publish. Invariant: they know no other rib.
@NullMarked
package dev.plumb.postgres.kind.publication;

import org.jspecify.annotations.NullMarked;
