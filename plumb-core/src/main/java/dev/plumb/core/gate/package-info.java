/// What a person must allow before a plan may be walked. Invariant: every path to a live database
/// passes here.
@NullMarked
package dev.plumb.core.gate;

import org.jspecify.annotations.NullMarked;
