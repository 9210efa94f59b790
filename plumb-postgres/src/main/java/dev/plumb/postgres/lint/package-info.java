/// What lint looks for in statements that ran on scratch. Invariant: a rule judges by what was
/// seen,
/// and by a statement's words only where nothing else tells.
@NullMarked
package dev.plumb.postgres.lint;

import org.jspecify.annotations.NullMarked;
