/// The only place where SQL text is written: the template, its quoting. Invariant: identifiers and
/// literals reach a statement through placeholders alone.
@NullMarked
package dev.plumb.postgres.sql;

import org.jspecify.annotations.NullMarked;
