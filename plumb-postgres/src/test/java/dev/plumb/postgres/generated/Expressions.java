package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Expressions that PostgreSQL takes. All are immutable, so that they can stand anywhere.
final class Expressions {
  private final Site site;
  private final Chance chance;

  Expressions(Site site) {
    this.site = site;
    this.chance = site.chance();
  }

  /// {@return a condition on a row of a relation}
  ///
  /// @param prefix what comes before the names of columns, with its dot
  String condition(Thing relation, String prefix) {
    return site.column(relation, _ -> true)
        .map(column -> on(prefix + "«" + column.key() + "!»", type(column)))
        .orElse("true");
  }

  /// {@return a condition of built-in parts alone}
  static String bare(Site site, Thing relation) {
    return site.column(relation, Type::isKey)
        .map(column -> "«" + column.key() + "!» is not null")
        .orElse("true");
  }

  /// {@return a condition on a value}
  String on(String value, Type type) {
    if (chance.oneIn(6)) {
      var question = question(type);
      if (question.isPresent()) {
        return call(question.get(), value, type);
      }
    }
    if (type.text().equals("boolean")) {
      return chance.of("", "not ") + value;
    }
    if (type.is(Trait.COLLATED) && chance.oneIn(2)) {
      return chance.of(
          inList(value, type),
          value + " like 'a%'",
          "length(" + value + ") > 0",
          value + " between 'a' and 'b'",
          "lower(" + value + ") <> upper(" + value + ")");
    }
    if (type.is(Trait.WHOLE) && chance.oneIn(2)) {
      return chance.of(
          value + " in (1, 2, 3)",
          value + " between 1 and 100",
          value + " % 2 = 0",
          "case when " + value + " > 5 then true else " + value + " is not null end");
    }
    if (type.is(Trait.ORDERED) && !type.literals().isEmpty()) {
      var operator = chance.of(" > ", " <> ", " = ", " <= ");
      return value + operator + type.literal(chance);
    }
    return value + " is not null";
  }

  /// PostgreSQL rewords such a list of `varchar` once more when it reads its own words, which says
  /// nothing of plumb but makes two dumps differ.
  private static String inList(String value, Type type) {
    boolean isReworded = !type.text().equals("text");
    return isReworded ? value + " is not null" : value + " in ('a', 'b', 'c')";
  }

  /// {@return an expression of a type, from literals and functions}
  String value(Type type) {
    var function =
        site.any(
            thing ->
                thing.sort() == Sort.FUNCTION && thing.is("immutable") && returns(thing, type));
    if (function.isPresent() && chance.oneIn(3)) {
      return call(function.get(), "null", null);
    }
    if (type.is(Trait.WHOLE) && chance.oneIn(3)) {
      return "1 + " + type.literal(chance);
    }
    return type.literal(chance);
  }

  /// {@return an expression over a row of a relation, and its type}
  Typed over(Thing relation, String prefix) {
    var chosen = site.column(relation, _ -> true);
    if (chosen.isEmpty()) {
      return new Typed("1", Type.INTEGER);
    }
    var column = prefix + "«" + chosen.get().key() + "!»";
    var type = type(chosen.get());
    var function =
        site.any(
            thing ->
                thing.sort() == Sort.FUNCTION
                    && thing.is("immutable")
                    && site.draft().elements(thing.key()).stream()
                        .anyMatch(argument -> type.equals(argument.type())));
    if (function.isPresent() && chance.oneIn(2)) {
      return new Typed(call(function.get(), column, type), type(function.get()));
    }
    if (type.is(Trait.COLLATED) && chance.oneIn(2)) {
      return chance.oneIn(2)
          ? new Typed("lower(" + column + ")", Type.TEXT)
          : new Typed("length(" + column + ")", Type.INTEGER);
    }
    if (type.is(Trait.WHOLE) && chance.oneIn(2)) {
      return new Typed(column + " * 2", type.text().equals("bigint") ? type : Type.INTEGER);
    }
    return chance.oneIn(2)
        ? new Typed("coalesce(" + column + ", " + type.typed(chance) + ")", type)
        : new Typed("(" + column + ")", type);
  }

  /// An expression and its type.
  record Typed(String text, Type type) {}

  /// {@return a call with `value` where its type fits, and literals elsewhere}
  private String call(Thing function, String value, @org.jspecify.annotations.Nullable Type type) {
    var arguments =
        site.draft().elements(function.key()).stream()
            .map(Expressions::type)
            .map(each -> each.equals(type) ? value : each.typed(chance))
            .collect(Collectors.joining(", "));
    return "«" + function.key() + "»(" + arguments + ")";
  }

  private Optional<Thing> question(Type type) {
    return site.any(
        thing ->
            thing.sort() == Sort.FUNCTION
                && thing.is("immutable")
                && returns(thing, Type.BOOLEAN)
                && site.draft().elements(thing.key()).stream()
                    .anyMatch(argument -> type.equals(argument.type())));
  }

  private static boolean returns(Thing function, Type type) {
    return type.equals(function.type());
  }

  private static Type type(Thing thing) {
    return Objects.requireNonNull(thing.type());
  }
}
