/// The ribs of foreign-data wrappers, their servers, user mappings and foreign tables. Invariant:
/// they know no other rib, and no value of a secret option leaves the server.
@NullMarked
package dev.plumb.postgres.kind.foreigndata;

import org.jspecify.annotations.NullMarked;
