/// What reaches the user's screen. Invariant: no colour and no progress where no human looks.
@NullMarked
package dev.plumb.cli.terminal;

import org.jspecify.annotations.NullMarked;
