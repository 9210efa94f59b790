/// The rib of attributes of composite types. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.compositeattribute;

import org.jspecify.annotations.NullMarked;
