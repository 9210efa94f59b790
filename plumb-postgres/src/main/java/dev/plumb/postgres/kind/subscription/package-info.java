/// The rib of subscriptions. Invariant: it knows no other rib, and no connection string.
@NullMarked
package dev.plumb.postgres.kind.subscription;

import org.jspecify.annotations.NullMarked;
