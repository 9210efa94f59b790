/// What plumb says when something is wrong: the user's fault as [Diagnostic] data, the world's
/// fault as
/// [PlumbException]. Invariant: everything said carries a [Code] with a stable text and an exit
/// code.
@NullMarked
package dev.plumb.core.diagnostic;

import org.jspecify.annotations.NullMarked;
