package dev.plumb.core.render;

import dev.plumb.core.forecast.Amounts;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Forecast;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The sentences that all renderings of a plan share.
final class Phrases {
  private Phrases() {}

  static String cause(Change cause) {
    return switch (cause) {
      case Change.Create(var id) -> "create " + id;
      case Change.Drop(var id) -> "drop " + id;
      case Change.Park(var id) -> "park " + id + ", so that nothing in it is lost";
      case Change.Alter(var id, var attributes) -> "alter " + id + ": " + words(attributes);
      case Change.Replace(var id, var reason) -> "replace " + id + ", because " + reason;
      case Change.Carry(var id, var replaced) -> "carry " + id + " over to the new " + replaced;
      case Change.Rename(var id, var to) -> "rename " + id + " to " + to.display();
    };
  }

  /// {@return one line: how many statements and transactions, the strongest lock, the hazards}
  static String summary(Plan plan) {
    if (plan.isEmpty()) {
      return "nothing to do";
    }
    var hazards =
        plan.hazards().stream()
            .map(hazard -> hazard.kind().code())
            .collect(Collectors.toCollection(TreeSet::new));
    return counted(plan.entries().size(), "statement")
        + " in "
        + counted(plan.segments().size(), "transaction")
        + "; strongest lock: "
        + Effects.strongestLock(plan).map(Object::toString).orElse("none")
        + "; hazards: "
        + (hazards.isEmpty() ? "none" : String.join(", ", hazards));
  }

  /// {@return such as `about 1,200 rows, 3.2 MiB read, 1 s to 3 s`}
  static String expectation(Forecast forecast) {
    var written =
        forecast.written() == 0 ? "" : ", " + Amounts.bytes(forecast.written()) + " written anew";
    return Amounts.rows(forecast.rows())
        + ", "
        + Amounts.bytes(forecast.read())
        + " read"
        + written
        + ", "
        + Amounts.range(forecast);
  }

  static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  /// {@return an attribute's name as words}
  static String words(String attribute) {
    return attribute.replace('_', ' ');
  }

  static boolean isOutside(Plan.Entry entry) {
    return entry.planned().step().mode().isOutside();
  }

  /// {@return what the transaction of a statement is called}
  static String transaction(Plan.Entry entry) {
    return switch (entry.planned().step().mode()) {
      case OUTSIDE -> "outside a transaction";
      case BATCHES -> "in batches, a transaction for each";
      case TRANSACTIONAL, COMMITS, SEPARATE, ALONE -> "transaction " + entry.planned().segment();
    };
  }

  private static String words(List<String> attributes) {
    return attributes.stream().map(Phrases::words).collect(Collectors.joining(", "));
  }
}
