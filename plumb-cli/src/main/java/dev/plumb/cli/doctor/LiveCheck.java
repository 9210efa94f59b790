package dev.plumb.cli.doctor;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The checks of one live database.
final class LiveCheck {
  private final Dialect dialect;
  private final Target target;
  private Optional<Integer> major = Optional.empty();

  LiveCheck(Dialect dialect, Target target) {
    this.dialect = dialect;
    this.target = target;
  }

  /// {@return its major version, once it was reached}
  Optional<Integer> major() {
    return major;
  }

  List<Check> checks() {
    var checks = new ArrayList<Check>();
    checks.add(
        Check.of(
            "target",
            () -> {
              try (var database = dialect.open(target)) {
                major = Optional.of(database.major());
                checks.add(rights(database));
                return Check.good(
                    "target", database.label() + ", " + dialect.name() + " " + database.major());
              }
            }));
    return checks.reversed();
  }

  private static Check rights(Database database) {
    var lacking = database.shortcomings();
    return lacking.isEmpty()
        ? Check.good("rights", "enough to apply plans")
        : Check.missing("rights", String.join("; ", lacking), "plans can be made, not applied");
  }
}
