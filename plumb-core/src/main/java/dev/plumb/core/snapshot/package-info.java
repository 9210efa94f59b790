/// Schemas in files: one line an object, readable, diffable, the same bytes for the same schema.
/// Invariant: what is read is what was written, or the file is rejected at its line.
@NullMarked
package dev.plumb.core.snapshot;

import org.jspecify.annotations.NullMarked;
