/// A toy database of pieces that hold on to each other, and plans tried on random states of it.
/// Invariant: the database believes no schema; it knows what statements told it.
@NullMarked
package dev.plumb.core.pieces;

import org.jspecify.annotations.NullMarked;
