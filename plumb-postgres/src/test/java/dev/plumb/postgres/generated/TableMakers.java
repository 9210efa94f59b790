package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Tables: alone, with parents, of a type, partitioned, and partitions.
final class TableMakers {
  private TableMakers() {}

  private static List<Maker> columns(Chance chance) {
    var elements = new ArrayList<Maker>();
    elements.addAll(Collections.nCopies(chance.between(1, 5), new ColumnMakers.Columns()));
    elements.addAll(Collections.nCopies(chance.between(0, 2), new ConstraintMakers.Constraints()));
    return elements;
  }

  private static String create(Site site, String key) {
    return "create " + site.chance().maybe(8, "unlogged ") + "table «" + key + "» ";
  }

  private static String options(Chance chance) {
    return chance.maybe(
        5,
        " with ("
            + chance.of(
                "fillfactor = 70",
                "autovacuum_enabled = false",
                "toast_tuple_target = 512, parallel_workers = 2")
            + ")");
  }

  /// Tables that hold rows themselves and belong to no other.
  static final class Plain implements Maker {
    @Override
    public Sort sort() {
      return Sort.TABLE;
    }

    @Override
    public int weight() {
      return 6;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return columns(chance);
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "()" : Maker.super.list(elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      return Optional.of(thing.saying(create(site, thing.key()), options(site.chance())));
    }
  }

  /// Tables that inherit from others.
  static final class Heirs implements Maker {
    @Override
    public Sort sort() {
      return Sort.TABLE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 2), new ColumnMakers.Columns());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "()" : Maker.super.list(elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this, "heir");
      return site.any(other -> other.maker() instanceof Plain && isParent(site, other))
          .map(
              parent ->
                  thing
                      .saying(create(site, thing.key()), " inherits («" + parent.key() + "»)")
                      .below(parent.key()));
    }
  }

  /// {@return whether a table can be the parent of the one wanted; a child keeps its parent,
  /// because
  /// columns that it has already would never become those that it only inherits}
  private static boolean isParent(Site site, Thing other) {
    return site.previous() == null
        ? !other.key().equals(site.key())
        : site.previous().parents().contains(other.key());
  }

  /// Tables of a composite type.
  static final class Typed implements Maker {
    @Override
    public Sort sort() {
      return Sort.TABLE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 1), new ColumnMakers.Overrides());
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      return site.any(Sort.COMPOSITE)
          .map(
              type ->
                  thing
                      .saying(
                          "create table «" + thing.key() + "» of «" + type.key() + "» ",
                          options(site.chance()))
                      .below(type.key())
                      .marked("given columns"));
    }
  }

  /// Partitioned tables, which are no partitions themselves.
  static final class Partitioned implements Maker {
    @Override
    public Sort sort() {
      return Sort.TABLE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      var elements = new ArrayList<Maker>(List.of(new PartitionKeyColumns()));
      elements.addAll(columns(chance));
      return elements;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var key = site.inSchema(this);
      var way = Partitions.way(site);
      return Optional.of(
          key.saying(
                  "create table «" + key.key() + "» ",
                  " partition by " + way + " («" + key.key() + ".c1!»)")
              .marked(way));
    }
  }

  /// The column that a partitioned table is partitioned by, always its first.
  static final class PartitionKeyColumns implements Maker {
    @Override
    public Sort sort() {
      return Sort.COLUMN;
    }

    @Override
    public int weight() {
      return 0;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.tail().contains(" partition by "));
      return home.map(
          table -> {
            var column = site.of(this, table, "region").typed(Type.INTEGER);
            return column.saying(
                "«" + column.key() + "!» integer", site.chance().maybe(3, " not null"));
          });
    }
  }

  /// Partitions, some of them partitioned again.
  static final class Partitions implements Maker {
    static String way(Site site) {
      return site.chance().of("range", "list", "hash");
    }

    @Override
    public Sort sort() {
      return Sort.TABLE;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return chance.oneIn(2)
          ? List.of(new ColumnMakers.Overrides())
          : Collections.nCopies(chance.between(0, 1), new ConstraintMakers.Constraints());
    }

    @Override
    public Optional<Thing> make(Site site) {
      var parent =
          site.any(
              thing -> thing.tail().contains(" partition by ") && !thing.key().equals(site.key()));
      if (parent.isEmpty()) {
        return Optional.empty();
      }
      var thing = site.inSchema(this);
      var column = Objects.requireNonNull(site.draft().columns(parent.get()).getFirst());
      var way = way(site);
      var partitioned = site.chance().oneIn(5);
      var bounds = bounds(site, parent.get());
      return Optional.of(
          thing
              .saying(
                  "create table «" + thing.key() + "» partition of «" + parent.get().key() + "» ",
                  " "
                      + bounds
                      + (partitioned
                          ? " partition by " + way + " («" + column.key() + "!»)"
                          : options(site.chance())))
              .below(parent.get().key())
              .marked("given columns")
              .marked(partitioned ? way : "leaf"));
    }

    /// Bounds that follow from the key, so that those of two partitions do not overlap.
    private static String bounds(Site site, Thing parent) {
      int number = Integer.parseInt(site.key().replaceAll("\\D", ""));
      if (parent.is("hash")) {
        return "for values with (modulus 8, remainder " + number % 8 + ")";
      }
      if (site.chance().oneIn(6)) {
        return "default";
      }
      return parent.is("list")
          ? "for values in (" + number + site.chance().maybe(2, ", " + (number + 100)) + ")"
          : "for values from ("
              + number * 10
              + ") to ("
              + (number * 10 + site.chance().between(1, 10))
              + ")";
    }
  }
}
