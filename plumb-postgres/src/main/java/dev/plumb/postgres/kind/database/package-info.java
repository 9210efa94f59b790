/// The rib of the database as a whole. Invariant: it knows no other rib, and no name of a database.
@NullMarked
package dev.plumb.postgres.kind.database;

import org.jspecify.annotations.NullMarked;
