/// Tests of what runs statements on live servers. Invariant: no server is needed here.
@NullMarked
package dev.plumb.postgres.execute;

import org.jspecify.annotations.NullMarked;
