package dev.plumb.core.diff;

import dev.plumb.core.diff.Difference.Changed;
import dev.plumb.core.diff.Difference.Missing;
import dev.plumb.core.diff.Difference.Property;
import dev.plumb.core.diff.Difference.Undeclared;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compares two schemas object by object, attribute by attribute.
public final class Diff {

  private final Rules rules;

  public Diff(Rules rules) {
    this.rules = rules;
  }

  /// {@return all differences in the order of their ids}
  public List<Difference> between(Schema actual, Schema desired) {
    var found = new TreeMap<ObjectId, Difference>();
    var wanted = complete(desired, actual);
    for (var object : actual.objects()) {
      if (!wanted.contains(object.id())) {
        found.put(object.id(), new Undeclared(object.id()));
      }
    }
    for (var after : wanted.objects()) {
      var before = actual.find(after.id());
      if (before.isEmpty()) {
        found.put(after.id(), new Missing(after.id()));
      } else {
        changed(before.get(), after).ifPresent(change -> found.put(change.id(), change));
      }
    }
    return List.copyOf(found.values());
  }

  /// {@return the desired schema with what it does not speak of filled in from the actual one}
  public Schema complete(Schema desired, Schema actual) {
    var told = told(desired, actual);
    var unspoken = new HashMap<ObjectId, Boolean>();
    actual.objects().forEach(object -> isUnspoken(object, actual, desired, unspoken));
    unspoken.values().removeIf(isIt -> !isIt);
    return unspoken.isEmpty() ? told : told.with(actual, unspoken.keySet());
  }

  /// What is below an object that is not spoken of is not spoken of either.
  ///
  /// @param known what was found out before
  private boolean isUnspoken(
      SchemaObject object, Schema actual, Schema desired, Map<ObjectId, Boolean> known) {
    var id = object.id();
    if (desired.contains(id)) {
      return false;
    }
    var before = known.get(id);
    if (before != null) {
      return before;
    }
    boolean isHeld = id.parent() != null && !desired.contains(id.parent());
    boolean isIt =
        isHeld
            ? isUnspoken(actual.find(id.owner()).orElseThrow(), actual, desired, known)
            : !isDenied(object, desired);
    known.put(id, isIt);
    return isIt;
  }

  /// {@return the desired schema with that left as it is which the actual one does not tell}
  public Schema told(Schema desired, Schema actual) {
    var changed = new ArrayList<SchemaObject>();
    for (var before : actual.objects()) {
      var after = desired.find(before.id());
      after
          .map(object -> completed(object, before))
          .filter(object -> object != after.get())
          .ifPresent(changed::add);
    }
    if (changed.isEmpty()) {
      return desired;
    }
    var others = new Schema(changed, List.of(), desired.scope());
    return desired.reworded(others, others.ids());
  }

  private <T extends SchemaObject> T completed(T desired, SchemaObject actual) {
    var kindRules = rules.of(desired);
    return kindRules.completed(desired, kindRules.type().cast(actual));
  }

  private <T extends SchemaObject> boolean isDenied(T object, Schema desired) {
    return rules.of(object).isDeniedBy(object, desired);
  }

  private <T extends SchemaObject> Optional<Changed> changed(T before, SchemaObject after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    var kindRules = rules.of(before);
    var wanted = kindRules.type().cast(after);
    var properties =
        rules.attributes(before).differing(before, wanted).stream()
            .map(
                row ->
                    new Property(row.name(), row.value().apply(wanted), row.value().apply(before)))
            .toList();
    return properties.isEmpty()
        ? Optional.empty()
        : Optional.of(new Changed(before.id(), properties));
  }
}
