package dev.plumb.postgres.generated;

import java.util.List;
import java.util.Optional;

/// Makes things of one kind.
interface Maker {

  Sort sort();

  /// {@return how often it is asked, compared with others; 0 for what only comes as an opening}
  int weight();

  /// {@return a thing, or nothing when the draft lacks what it needs}
  Optional<Thing> make(Site site);

  /// {@return the makers of the elements that a new thing starts with}
  default List<Maker> opening(Chance chance) {
    return List.of();
  }

  /// {@return the list of a thing's elements as its statement has it}
  default String list(List<String> elements) {
    return elements.isEmpty() ? "" : "(\n  " + String.join(",\n  ", elements) + "\n)";
  }
}
