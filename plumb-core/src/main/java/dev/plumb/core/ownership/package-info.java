/// What of a database plumb looks after, and what it must leave as it is.
///
/// Invariant: an object that a rule takes out is the same in the actual and the desired state, so
/// no
/// plan touches it, and every difference that is hidden thereby can be listed.
@NullMarked
package dev.plumb.core.ownership;

import org.jspecify.annotations.NullMarked;
