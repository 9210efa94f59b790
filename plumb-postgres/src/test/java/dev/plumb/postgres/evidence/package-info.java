/// What the cases have shown that plumb can do, as data: written when they run, read by whoever
/// claims something. Invariant: nothing gets in but by a case that passed.
@NullMarked
package dev.plumb.postgres.evidence;

import org.jspecify.annotations.NullMarked;
