/// The rib of check constraints of domains. Invariant: it knows no other rib.
@NullMarked
package dev.plumb.postgres.kind.domainconstraint;

import org.jspecify.annotations.NullMarked;
