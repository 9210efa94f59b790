package dev.plumb.postgres.kind.range;

import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.model.QualifiedName;

/// The name that PostgreSQL gives to the multirange type of a range type (manual, CREATE TYPE,
/// Range Types).
final class MultirangeName {
  private static final String RANGE = "range";

  private MultirangeName() {}

  /// {@return the name chosen when none is given}
  static QualifiedName chosenFor(ObjectId range) {
    var name = range.name();
    int at = name.indexOf(RANGE);
    var chosen =
        at < 0 ? name + "_multirange" : name.substring(0, at) + "multi" + name.substring(at);
    return new QualifiedName(range.owner().name(), chosen);
  }
}
