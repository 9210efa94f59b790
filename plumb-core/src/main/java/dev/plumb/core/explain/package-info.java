/// What a plan file tells about one of its statements beyond the statement itself. Invariant: all
/// of
/// it comes from the file; no database is asked.
@NullMarked
package dev.plumb.core.explain;

import org.jspecify.annotations.NullMarked;
