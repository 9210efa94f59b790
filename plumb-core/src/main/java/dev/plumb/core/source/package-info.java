/// The texts that declare a state, from a file, a folder tree or a revision of git. Invariant:
/// nothing here knows the
/// language the texts are written in, and no text is read from outside the project unless its owner
/// is trusted.
@NullMarked
package dev.plumb.core.source;

import org.jspecify.annotations.NullMarked;
