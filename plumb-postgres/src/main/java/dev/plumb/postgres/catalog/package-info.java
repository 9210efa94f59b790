/// Reads a database into a schema in one snapshot. Invariant: no kind is named here; each rib
/// brings its query.
@NullMarked
package dev.plumb.postgres.catalog;

import org.jspecify.annotations.NullMarked;
