/// The one door through which every state comes in. Invariant: whatever a state came from, it
/// leaves as the same kind of value.
@NullMarked
package dev.plumb.core.state;

import org.jspecify.annotations.NullMarked;
