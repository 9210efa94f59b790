/// The PostgreSQL dialect: ribs, catalog reader, scratch servers. Invariant: the only module that
/// talks to a database.
@org.jspecify.annotations.NullMarked
package dev.plumb.postgres;
