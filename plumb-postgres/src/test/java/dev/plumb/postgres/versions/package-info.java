/// Plans between states of different major versions. Invariant: they are made by the facade alone.
@NullMarked
package dev.plumb.postgres.versions;

import org.jspecify.annotations.NullMarked;
