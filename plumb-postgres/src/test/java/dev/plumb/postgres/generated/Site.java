package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where a maker is asked for a thing.
///
/// @param draft what is there already and may be leant on
/// @param key of the thing wanted
/// @param previous the thing that is to be made otherwise; null for a new one
/// @param within the thing whose element is wanted; null where the maker is to choose
/// @param major the major version of the server that the source is for
record Site(
    Draft draft,
    Chance chance,
    String key,
    @Nullable Thing previous,
    @Nullable String within,
    int major) {
  private static final List<String> AWKWARD =
      List.of("Größe %s", "select", "a\"b %s", "x.y", "50%%", "back\\%s", "😀", "User");

  /// {@return a thing of a schema, named after its key}
  Thing inSchema(Maker maker) {
    return inSchema(maker, maker.sort().prefix());
  }

  Thing inSchema(Maker maker, String stem) {
    return blank(maker, stem).in(schema());
  }

  /// {@return a thing of the whole database}
  Thing inDatabase(Maker maker, String stem) {
    return blank(maker, stem);
  }

  /// {@return an element or another thing whose home is not a schema}
  Thing of(Maker maker, Thing home, String stem) {
    return blank(maker, stem).in(home.key());
  }

  /// {@return the thing that an element is wanted for, or one of those that pass}
  Optional<Thing> home(Predicate<Thing> wanted) {
    var given = previous != null ? previous.home() : within;
    if (given != null) {
      return draft.find(given).filter(wanted);
    }
    return any(wanted);
  }

  Optional<Thing> any(Predicate<Thing> wanted) {
    var all = draft.things().stream().filter(wanted).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(chance.of(all));
  }

  Optional<Thing> any(Sort sort) {
    return any(thing -> thing.sort() == sort);
  }

  /// {@return a column of a relation, one of its parents' included}
  Optional<Thing> column(Thing relation, Predicate<Type> wanted) {
    var columns =
        draft.columns(relation).stream()
            .filter(column -> wanted.test(Objects.requireNonNull(column.type())))
            .toList();
    return columns.isEmpty() ? Optional.empty() : Optional.of(chance.of(columns));
  }

  List<String> someColumns(Thing relation, Predicate<Type> wanted, int most) {
    var columns =
        draft.columns(relation).stream()
            .filter(column -> wanted.test(Objects.requireNonNull(column.type())))
            .map(column -> "«" + column.key() + "!»")
            .toList();
    return chance.some(columns, most);
  }

  /// {@return a type, mostly the one before}
  Type type() {
    if (previous != null && previous.type() != null && !chance.oneIn(3)) {
      return previous.type();
    }
    return anyType();
  }

  /// {@return a type, a third of the time one that was made here}
  Type anyType() {
    var made = draft.types();
    return made.isEmpty() || !chance.oneIn(3) ? chance.of(Type.BUILT_IN) : chance.of(made);
  }

  Type type(Trait trait) {
    var fitting =
        java.util.stream.Stream.concat(Type.BUILT_IN.stream(), draft.types().stream())
            .filter(type -> type.is(trait))
            .toList();
    return chance.of(fitting);
  }

  String role() {
    return chance.of("alice", "bob", "\"Ops Team\"");
  }

  private @Nullable String schema() {
    if (previous != null) {
      return previous.home();
    }
    return chance.oneIn(2) ? null : any(Sort.SCHEMA).map(Thing::key).orElse(null);
  }

  private Thing blank(Maker maker, String stem) {
    var name = previous == null ? name(stem) : previous.name();
    var former = previous == null ? null : previous.formerName();
    return new Thing(key, maker, null, name, former, "", "", List.of(), null, java.util.Set.of());
  }

  private String name(String stem) {
    var number = key.replaceAll(".*?(\\d+)$", "$1");
    return chance.oneIn(10) ? chance.of(AWKWARD).formatted(number) + number : stem + number;
  }
}
