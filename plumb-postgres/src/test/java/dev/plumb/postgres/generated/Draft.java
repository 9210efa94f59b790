package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A generated schema: things by their keys, in the order in which they are written. A value.
record Draft(Map<String, Thing> byKey) {
  static final Draft EMPTY = new Draft(Map.of());

  Draft {
    byKey = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  Collection<Thing> things() {
    return byKey.values();
  }

  Optional<Thing> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Thing get(String key) {
    return Objects.requireNonNull(byKey.get(key), key);
  }

  /// {@return the elements of a thing}
  List<Thing> elements(String key) {
    return things().stream()
        .filter(thing -> thing.sort().isElement() && key.equals(thing.home()))
        .toList();
  }

  /// {@return the columns of a relation, those it has from others first}
  List<Thing> columns(Thing relation) {
    var inherited = relation.parents().stream().map(this::get).flatMap(it -> columns(it).stream());
    var own =
        elements(relation.key()).stream()
            .filter(
                thing ->
                    switch (thing.sort()) {
                      case COLUMN, VIEW_COLUMN, ATTRIBUTE -> true;
                      default -> false;
                    });
    return Stream.concat(inherited, own).toList();
  }

  /// {@return the types that are made here}
  List<Type> types() {
    return things().stream()
        .filter(thing -> !thing.sort().isElement())
        .filter(thing -> isType(thing.sort()))
        .map(this::type)
        .toList();
  }

  private static boolean isType(Sort sort) {
    return switch (sort) {
      case ENUM, DOMAIN, COMPOSITE, RANGE -> true;
      default -> false;
    };
  }

  private Type type(Thing thing) {
    var type = Objects.requireNonNull(thing.type());
    if (thing.sort() != Sort.ENUM) {
      return type;
    }
    var labels = elements(thing.key()).stream().map(label -> "«" + label.key() + "'»").toList();
    return new Type(type.text(), type.stem(), labels, type.traits());
  }

  /// {@return the key of the next thing of a sort}
  String nextKey(Sort sort, @Nullable String home) {
    var prefix = (sort.isElement() ? home + "." : "") + sort.prefix();
    int number = 1;
    while (byKey.containsKey(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  Draft with(Thing thing) {
    var more = new LinkedHashMap<>(byKey);
    more.put(thing.key(), thing);
    return new Draft(more);
  }

  /// {@return what is left without some things and all that needs them}
  Draft without(Collection<String> keys) {
    var gone = withDependants(keys);
    return keeping(thing -> !gone.contains(thing.key()));
  }

  /// {@return what does not lean on a thing: what the thing itself may lean on}
  Draft below(String key) {
    var above = withDependants(List.of(key));
    elements(key).forEach(element -> above.remove(element.key()));
    return keeping(thing -> !above.contains(thing.key()) || thing.key().equals(key));
  }

  Draft keeping(Predicate<Thing> wanted) {
    var left = new LinkedHashMap<>(byKey);
    left.values().removeIf(wanted.negate());
    return new Draft(left);
  }

  /// {@return the same without the former names of what `before` does not hold}
  Draft comparedWith(Draft before) {
    var things = new LinkedHashMap<String, Thing>();
    for (var thing : things()) {
      var former = thing.formerName();
      var isKnown =
          former != null
              && before.find(thing.key()).filter(was -> was.name().equals(former)).isPresent();
      things.put(thing.key(), isKnown ? thing : thing.called(thing.name(), null));
    }
    return new Draft(things);
  }

  private Set<String> withDependants(Collection<String> keys) {
    var gone = new HashSet<String>(keys);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var thing : things()) {
        grew |= !gone.contains(thing.key()) && leansOn(thing, gone) && gone.add(thing.key());
      }
    }
    return gone;
  }

  private static boolean leansOn(Thing thing, Set<String> keys) {
    return thing.home() != null && keys.contains(thing.home())
        || thing.parents().stream().anyMatch(keys::contains)
        || named(thing).stream().anyMatch(keys::contains);
  }

  private static List<String> named(Thing thing) {
    var keys = new ArrayList<String>();
    var matcher = Thing.REFERENCE.matcher(thing.text());
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  @Override
  public String toString() {
    return byKey.keySet().stream().collect(Collectors.joining(" "));
  }
}
