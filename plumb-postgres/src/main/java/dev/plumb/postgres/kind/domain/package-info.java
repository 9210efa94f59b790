/// The rib of domains. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.domain;

import org.jspecify.annotations.NullMarked;
