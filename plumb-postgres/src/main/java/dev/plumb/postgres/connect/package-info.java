/// How users name a live database, and the connection that comes of it. Invariant: a password is
/// never shown.
@NullMarked
package dev.plumb.postgres.connect;

import org.jspecify.annotations.NullMarked;
