/// Plans applied to live databases, and what comes in between. Invariant: plans are made by hand,
/// so
/// that no planner is needed to try how they are walked.
@NullMarked
package dev.plumb.postgres.apply;

import org.jspecify.annotations.NullMarked;
