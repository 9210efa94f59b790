/// Sources written in SQL: split into statements, then run in a scratch database. Invariant:
/// nothing
/// here understands a statement beyond its first words and names; what it means is PostgreSQL's to
/// say, and every complaint carries its file, line and column.
@NullMarked
package dev.plumb.postgres.source;

import org.jspecify.annotations.NullMarked;
