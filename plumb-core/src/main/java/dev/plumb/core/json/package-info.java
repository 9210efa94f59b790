/// JSON as plumb's files hold it. Invariant: the same tree gives the same bytes, and a value that
/// was read knows its place in the file.
@NullMarked
package dev.plumb.core.json;

import org.jspecify.annotations.NullMarked;
