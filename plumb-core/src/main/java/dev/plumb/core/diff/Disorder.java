package dev.plumb.core.diff;

import dev.plumb.core.diff.Difference.Changed;
import dev.plumb.core.diff.Difference.Property;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Objects whose parts would come in another order than is desired, even if those that are missing
/// were added at the end.
public final class Disorder {
  /// The name of the order among an object's properties.
  public static final String PROPERTY = "order";

  private final Rules rules;

  public Disorder(Rules rules) {
    this.rules = rules;
  }

  /// {@return the objects in the order of their ids, with the order that is desired and the one
  /// that
  /// would come about}
  public List<Changed> between(Schema actual, Schema desired) {
    var found = new ArrayList<Changed>();
    for (var before : actual.objects()) {
      desired
          .find(before.id())
          .flatMap(after -> between(before, after, actual, desired))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Changed> between(
      SchemaObject before, SchemaObject after, Schema actual, Schema desired) {
    var wanted = order(after, desired);
    var outcome = new ArrayList<>(order(before, actual));
    outcome.retainAll(wanted);
    wanted.stream().filter(part -> !outcome.contains(part)).forEach(outcome::add);
    return wanted.equals(outcome)
        ? Optional.empty()
        : Optional.of(
            new Changed(
                before.id(), List.of(new Property(PROPERTY, wanted, List.copyOf(outcome)))));
  }

  private <T extends SchemaObject> List<String> order(T object, Schema schema) {
    return rules.of(object).order(object, schema);
  }
}
