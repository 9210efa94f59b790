/// The rib of index attachments. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.indexattachment;

import org.jspecify.annotations.NullMarked;
