/// Throw-away PostgreSQL databases in which untrusted sources are executed. Invariant: what runs
/// through
/// the owner's connection can reach no program, file, network or other database, and nothing
/// outlives its run.
@org.jspecify.annotations.NullMarked
package dev.plumb.postgres.scratch;
