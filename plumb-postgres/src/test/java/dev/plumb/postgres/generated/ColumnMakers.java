package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.Objects;
import java.util.Optional;

/// Columns of tables, and what partitions and typed tables say of columns that they were given.
final class ColumnMakers {
  private ColumnMakers() {}

  static String collation(Site site) {
    var own = site.any(Sort.COLLATION).map(collation -> "«" + collation.key() + "»");
    return own.isPresent() && site.chance().oneIn(2)
        ? own.get()
        : site.chance().of("\"C\"", "\"POSIX\"");
  }

  /// Columns.
  static final class Columns implements Maker {
    @Override
    public Sort sort() {
      return Sort.COLUMN;
    }

    @Override
    public int weight() {
      return 6;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home =
          site.home(
              thing ->
                  (thing.sort() == Sort.TABLE || thing.sort() == Sort.FOREIGN_TABLE)
                      && !thing.is("given columns"));
      if (home.isEmpty()) {
        return Optional.empty();
      }
      var type = site.type();
      var stem = (home.get().parents().isEmpty() ? "" : "own_") + type.stem();
      var column = site.of(this, home.get(), stem).typed(type);
      var collation =
          type.is(Trait.COLLATED) && site.chance().oneIn(5) ? " collate " + collation(site) : "";
      return Optional.of(
          column.saying(
              "«" + column.key() + "!» " + type.text() + settings(site, type) + collation,
              value(site, home.get(), type)));
    }

    private static String settings(Site site, Type type) {
      boolean isLong = type.text().equals("text") || type.text().equals("bytea");
      return isLong && site.major() >= 16 ? site.chance().maybe(4, " storage external") : "";
    }

    private static String value(Site site, Thing home, Type type) {
      var chance = site.chance();
      var notNull = chance.maybe(3, " not null");
      if (type.is(Trait.WHOLE) && home.sort() == Sort.TABLE && chance.oneIn(4)) {
        return " generated "
            + chance.of("always", "by default")
            + " as identity"
            + chance.maybe(2, " (start with 10 increment by 5)");
      }
      if (chance.oneIn(6)) {
        return generated(site, home, type) + notNull;
      }
      var sequence = site.any(Sort.SEQUENCE);
      if (type.is(Trait.WHOLE) && sequence.isPresent() && chance.oneIn(3)) {
        return " default nextval('«" + sequence.get().key() + "»')" + notNull;
      }
      return chance.maybe(3, " default " + new Expressions(site).value(type)) + notNull;
    }

    private static String generated(Site site, Thing home, Type type) {
      var source =
          site.column(home, type::equals)
              .filter(column -> !column.tail().contains(" generated "))
              .filter(column -> !column.key().equals(site.key()));
      if (source.isEmpty()) {
        return "";
      }
      var kind = site.major() >= 18 && site.chance().oneIn(2) ? "virtual" : "stored";
      var column = "«" + source.get().key() + "!»";
      return " generated always as (coalesce("
          + column
          + ", "
          + type.typed(site.chance())
          + ")) "
          + kind;
    }
  }

  /// What a partition or a typed table says of a column that it was given.
  static final class Overrides implements Maker {
    @Override
    public Sort sort() {
      return Sort.COLUMN_OVERRIDE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.is("given columns"));
      var column =
          home.flatMap(
              it ->
                  site.previous() != null
                      ? Optional.<Thing>empty()
                      : site.column(it, _ -> true).filter(each -> isFree(site, it, each)));
      return column.map(
          each ->
              site.of(this, home.orElseThrow(), "o")
                  .saying(
                      "«" + each.key() + "!» with options",
                      site.chance().oneIn(2)
                          ? " not null"
                          : " default "
                              + new Expressions(site).value(Objects.requireNonNull(each.type()))));
    }

    private static boolean isFree(Site site, Thing home, Thing column) {
      return !column.tail().contains(" generated ")
          && site.draft().elements(home.key()).stream()
              .noneMatch(element -> element.head().startsWith("«" + column.key() + "!» with"));
    }
  }
}
