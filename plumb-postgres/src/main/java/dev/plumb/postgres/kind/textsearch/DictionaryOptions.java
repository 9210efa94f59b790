package dev.plumb.postgres.kind.textsearch;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.DictionaryOption;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.TextSearchDictionary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What options of a dictionary say, and what stands in the parentheses of `alter text search
/// dictionary`. An option that is said goes to
/// the end of the list; one whose name alone is said goes away.
final class DictionaryOptions {
  private DictionaryOptions() {}

  /// {@return what leads from some options to others, in their order}
  static List<Sql> change(List<DictionaryOption> before, List<DictionaryOption> after) {
    var kept = before.stream().filter(after::contains).toList();
    var isInOrder = after.subList(0, Math.min(kept.size(), after.size())).equals(kept);
    var said = isInOrder ? after.subList(kept.size(), after.size()) : after;
    var names = after.stream().map(DictionaryOption::name).toList();
    var gone = before.stream().map(DictionaryOption::name).filter(name -> !names.contains(name));
    return Stream.concat(
            gone.map(name -> sql("$T", new Expression(name))),
            said.stream().map(option -> sql("$T", option)))
        .toList();
  }

  /// {@return the dictionary that an option names with its schema}
  static Optional<ObjectId> asked(DictionaryOption option, Schema schema) {
    return schema
        .all(TextSearchDictionary.class)
        .map(TextSearchDictionary::id)
        .filter(id -> option.text().equals(naming(id).text()))
        .findFirst();
  }

  private static Sql naming(ObjectId dictionary) {
    return sql("dictionary = $L", sql("$N", dictionary).text());
  }
}
