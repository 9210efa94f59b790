/// What the spine asks of a database product. Invariant: interfaces and values only.
@NullMarked
package dev.plumb.core.dialect;

import org.jspecify.annotations.NullMarked;
