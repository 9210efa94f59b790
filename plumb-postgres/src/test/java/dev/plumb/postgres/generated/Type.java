package dev.plumb.postgres.generated;

import java.util.List;
import java.util.Set;

/// A data type as far as a generator must know it to write statements that PostgreSQL takes.
///
/// @param text how it is written, with references
/// @param stem a word for columns of the type, the same for types that convert into each other
/// @param literals values as they are written; none where nothing but null is sure to fit
record Type(String text, String stem, List<String> literals, Set<Trait> traits) {

  /// What can be done with values.
  enum Trait {
    /// Compared with `<`.
    ORDERED,
    /// Grouped by hash.
    HASHED,
    /// Sorted by a collation.
    COLLATED,
    /// Counted with, without a fraction.
    WHOLE,
    /// Excluded from each other with `&&`.
    OVERLAPPING
  }

  static final Type INTEGER = whole("integer", "7", "42");
  static final Type TEXT = words("text");
  static final Type BOOLEAN =
      new Type("boolean", "flag", List.of("true", "false"), Set.of(Trait.ORDERED, Trait.HASHED));

  static final List<Type> BUILT_IN =
      List.of(
          INTEGER,
          TEXT,
          BOOLEAN,
          whole("bigint", "1", "5000000000"),
          whole("smallint", "2", "3"),
          plain("numeric(10,2)", "amount", "1.5", "99.99"),
          plain("double precision", "amount", "0.25", "1e6"),
          words("character varying(20)"),
          words("character varying(40)"),
          words("character(3)"),
          plain("date", "day", "'2024-01-01'", "'2030-12-31'"),
          plain("timestamp with time zone", "moment", "'2024-01-01 00:00:00+00'"),
          plain("timestamp(3) without time zone", "moment", "'2024-01-01 12:30:00'"),
          plain("interval", "wait", "'1 day'", "'02:00:00'"),
          plain("uuid", "ident", "'00000000-0000-0000-0000-000000000001'"),
          plain("jsonb", "doc", "'{}'", "'[1]'"),
          plain("bytea", "raw", "'\\x00'"),
          plain("inet", "address", "'10.0.0.1'"),
          new Type("point", "spot", List.of("'(1,2)'"), Set.of()),
          new Type("json", "page", List.of("'{}'"), Set.of()),
          new Type(
              "int4range",
              "span",
              List.of("'[1,5)'", "'empty'"),
              Set.of(Trait.ORDERED, Trait.HASHED, Trait.OVERLAPPING)),
          plain("integer[]", "numbers", "'{1,2}'", "'{}'"),
          plain("text[]", "tags", "'{a}'", "array['x', 'y']"));

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  boolean isKey() {
    return is(Trait.ORDERED);
  }

  /// {@return a value}
  String literal(Chance chance) {
    return literals.isEmpty() ? "null" : chance.of(literals);
  }

  /// {@return a value that says its type}
  String typed(Chance chance) {
    return "(" + literal(chance) + ")::" + text;
  }

  /// {@return a type of another name with the same values}
  Type under(String name) {
    return new Type(name, stem, literals, traits);
  }

  private static Type whole(String text, String... literals) {
    return new Type(
        text, "count", List.of(literals), Set.of(Trait.ORDERED, Trait.HASHED, Trait.WHOLE));
  }

  private static Type words(String text) {
    return new Type(
        text,
        "word",
        List.of("'abc'", "'it''s'", "''"),
        Set.of(Trait.ORDERED, Trait.HASHED, Trait.COLLATED));
  }

  private static Type plain(String text, String stem, String... literals) {
    return new Type(text, stem, List.of(literals), Set.of(Trait.ORDERED, Trait.HASHED));
  }
}
