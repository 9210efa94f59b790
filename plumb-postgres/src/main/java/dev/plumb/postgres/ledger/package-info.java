/// What becomes of every column of every system catalog, one data file a major version. Invariant:
/// it is data alone; tests hold it against live servers, the rules and the cases.
@NullMarked
package dev.plumb.postgres.ledger;

import org.jspecify.annotations.NullMarked;
