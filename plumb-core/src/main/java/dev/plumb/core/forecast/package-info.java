/// What a plan's statements will cost on the live tables, worked out from what they were seen to do
/// and how big the tables are. Invariant: a forecast never changes a statement.
@NullMarked
package dev.plumb.core.forecast;

import org.jspecify.annotations.NullMarked;
