/// Text that must not be shown. Invariant: nothing here prints what it keeps.
@NullMarked
package dev.plumb.core.secret;

import org.jspecify.annotations.NullMarked;
