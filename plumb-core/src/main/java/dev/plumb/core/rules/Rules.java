package dev.plumb.core.rules;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.SchemaObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The rules of every kind a dialect knows, in the order that breaks ties between statements.
public final class Rules {

  private final Map<Kind, KindRules<?>> byKind = new LinkedHashMap<>();
  private final Map<Kind, Integer> ranks = new LinkedHashMap<>();
  private final Map<Kind, Attributes<?>> attributes = new HashMap<>();

  public Rules(List<? extends KindRules<?>> rules) {
    for (var rule : rules) {
      ranks.put(rule.kind(), ranks.size());
      attributes.put(rule.kind(), rule.attributes());
      if (byKind.put(rule.kind(), rule) != null) {
        throw new IllegalStateException("two sets of rules for " + rule.kind());
      }
    }
  }

  public Collection<KindRules<?>> all() {
    return List.copyOf(byKind.values());
  }

  public KindRules<?> of(Kind kind) {
    var rules = byKind.get(kind);
    if (rules == null) {
      throw new IllegalStateException("no rules for " + kind);
    }
    return rules;
  }

  /// {@return the rules of an object's kind}
  @SuppressWarnings("unchecked") // an object's kind and type belong together
  public <T extends SchemaObject> KindRules<T> of(T object) {
    return (KindRules<T>) of(object.id().kind());
  }

  /// {@return the attribute table of an object's kind}
  @SuppressWarnings("unchecked") // an object's kind and type belong together
  public <T extends SchemaObject> Attributes<T> attributes(T object) {
    return (Attributes<T>) Objects.requireNonNull(attributes.get(object.id().kind()));
  }

  public Optional<Kind> kind(String name) {
    return byKind.keySet().stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  public int rank(ObjectId id) {
    return ranks.getOrDefault(id.kind(), Integer.MAX_VALUE);
  }
}
