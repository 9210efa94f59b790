/// What can be seen of an apply while it goes on. Invariant: values only, for anyone to draw from.
@NullMarked
package dev.plumb.core.observe;

import org.jspecify.annotations.NullMarked;
