/// The rib of views. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.view;

import org.jspecify.annotations.NullMarked;
