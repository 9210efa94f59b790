/// The rib of partition attachments. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.partition;

import org.jspecify.annotations.NullMarked;
