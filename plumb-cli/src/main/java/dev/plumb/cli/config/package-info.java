/// Reads `plumb.yaml`: defaults and environments. Invariant: every key is known or an error with
/// its place.
@NullMarked
package dev.plumb.cli.config;

import org.jspecify.annotations.NullMarked;
