/// The questions that the spine asks of every kind of object. Invariant: a question names no kind.
@NullMarked
package dev.plumb.core.rules;

import org.jspecify.annotations.NullMarked;
