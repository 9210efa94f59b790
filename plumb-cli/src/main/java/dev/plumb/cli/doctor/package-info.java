/// Looks whether what plumb needs is there. Invariant: nothing is changed but what any command
/// would keep in the cache.
@NullMarked
package dev.plumb.cli.doctor;

import org.jspecify.annotations.NullMarked;
