/// Walks a proven plan on a live database. Invariant: nothing runs unless the database is in the
/// state that the plan was proven for.
@NullMarked
package dev.plumb.core.apply;

import org.jspecify.annotations.NullMarked;
