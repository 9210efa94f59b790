/// The ribs of text search: parsers, templates, dictionaries, configurations and what these map.
/// Invariant: they know no other rib.
@NullMarked
package dev.plumb.postgres.kind.textsearch;

import org.jspecify.annotations.NullMarked;
