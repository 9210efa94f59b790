/// The rib of grants on objects, on columns and on objects to come. Invariant: it knows no other
/// rib.
@NullMarked
package dev.plumb.postgres.kind.privilege;

import org.jspecify.annotations.NullMarked;
