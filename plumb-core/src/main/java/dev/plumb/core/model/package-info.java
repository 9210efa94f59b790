/// The schema as a value: objects of one grain, their ids and edges. Invariant: everything here is
/// immutable and knows no plan.
@NullMarked
package dev.plumb.core.model;

import org.jspecify.annotations.NullMarked;
