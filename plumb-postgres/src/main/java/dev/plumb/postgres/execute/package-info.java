/// Runs statements on databases and watches what they do. Invariant: every failure keeps its
/// SQLSTATE and its statement.
@NullMarked
package dev.plumb.postgres.execute;

import org.jspecify.annotations.NullMarked;
