/// Tries a plan on a scratch copy before anyone believes it. Invariant: a plan leaves this package
/// proven or not at all.
@NullMarked
package dev.plumb.core.proof;

import org.jspecify.annotations.NullMarked;
