/// The rib of replica identities. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.replicaidentity;

import org.jspecify.annotations.NullMarked;
