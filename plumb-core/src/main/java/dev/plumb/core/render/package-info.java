/// Plans and differences as texts for people and programs. Invariant: the same input gives the same
/// bytes, and no name in it can break out of its line, its comment or its table.
@NullMarked
package dev.plumb.core.render;

import org.jspecify.annotations.NullMarked;
