/// What differs between two schemas. Invariant: pure; `diff(a, a)` is empty.
@NullMarked
package dev.plumb.core.diff;

import org.jspecify.annotations.NullMarked;
