package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;

/// What turns tokens into lexemes (manual, CREATE TEXT SEARCH DICTIONARY).
///
/// @param options in the order in which the template takes them
public record TextSearchDictionary(
    ObjectId id, QualifiedName template, List<DictionaryOption> options) implements PgObject {
  public TextSearchDictionary {
    options = List.copyOf(options);
  }
}
