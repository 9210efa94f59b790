package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// Which dictionaries a text search configuration asks about tokens of one type (manual, ALTER TEXT
/// SEARCH CONFIGURATION). It is called by the type of token.
///
/// @param dictionaries in the order in which they are asked
public record TokenMapping(ObjectId id, List<DictionaryName> dictionaries) implements PgObject {
  public TokenMapping {
    dictionaries = List.copyOf(dictionaries);
  }
}
