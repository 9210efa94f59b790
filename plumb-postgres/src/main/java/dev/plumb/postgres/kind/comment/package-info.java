/// The rib of comments. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.comment;

import org.jspecify.annotations.NullMarked;
