/// What a plan is made of: a statement with its locks, rewrites, hazards and transaction mode.
/// Invariant: a step is data; nothing here runs.
@NullMarked
package dev.plumb.core.step;

import org.jspecify.annotations.NullMarked;
