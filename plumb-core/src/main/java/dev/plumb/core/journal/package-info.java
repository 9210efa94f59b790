/// What a database remembers of the plans that were applied to it. Invariant: it tells, it never
/// decides; where a plan goes on is found from the state of the database.
@NullMarked
package dev.plumb.core.journal;

import org.jspecify.annotations.NullMarked;
