package dev.plumb.postgres.lint;

import dev.plumb.core.model.ObjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One object by its name before and after a statement.
record Renamed(ObjectId from, ObjectId to) {

  /// {@return what has another name, or is in another schema; not what merely belongs to such}
  static List<Renamed> between(Standing before, Standing after) {
    var found = new ArrayList<Renamed>();
    before
        .places()
        .forEach(
            (address, from) -> {
              var to = after.places().get(address);
              if (to != null && !to.equals(from)) {
                found.add(new Renamed(from, to));
              }
            });
    return found.stream()
        .filter(each -> found.stream().noneMatch(each::follows))
        .filter(Renamed::isOfItself)
        .sorted(Comparator.comparing(Renamed::from))
        .toList();
  }

  boolean moves() {
    return from.name().equals(to.name());
  }

  private boolean follows(Renamed other) {
    return from.isWithin(other.from) && from.moved(other.from, other.to).equals(to);
  }

  /// Arguments have other types, where one of these was renamed.
  private boolean isOfItself() {
    return !from.name().equals(to.name()) || !Objects.equals(from.parent(), to.parent());
  }
}
