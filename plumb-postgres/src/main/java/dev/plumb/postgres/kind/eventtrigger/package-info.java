/// The rib of event triggers. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.eventtrigger;

import org.jspecify.annotations.NullMarked;
