/// From differences to an ordered list of statements. Invariant: order comes from edges alone, and
/// the same input gives the same bytes.
@NullMarked
package dev.plumb.core.plan;

import org.jspecify.annotations.NullMarked;
