/// Lint, by case folders: a state, a change, and what is said about it.
@NullMarked
package dev.plumb.postgres.lint;

import org.jspecify.annotations.NullMarked;
