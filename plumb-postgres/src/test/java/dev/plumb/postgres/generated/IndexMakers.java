package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Indexes and statistics.
final class IndexMakers {
  private IndexMakers() {}

  private static Optional<Thing> relation(Site site) {
    return site.any(
        thing ->
            (thing.sort() == Sort.TABLE || thing.sort() == Sort.MATERIALIZED_VIEW)
                && !thing.key().equals(site.key()));
  }

  /// Indexes of every method.
  static final class Indexes implements Maker {
    @Override
    public Sort sort() {
      return Sort.INDEX;
    }

    @Override
    public int weight() {
      return 6;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return relation(site)
          .flatMap(
              relation -> {
                var key = site.inSchema(this).in(relation.home());
                var body = body(site, relation);
                return body.isEmpty()
                    ? Optional.<Thing>empty()
                    : Optional.of(key.saying(create(site, key, relation, body), ""));
              });
    }

    private static String create(Site site, Thing index, Thing relation, String body) {
      var unique = body.startsWith("(") ? site.chance().maybe(5, "unique ") : "";
      var distinct =
          !unique.isEmpty() && site.major() >= 15
              ? site.chance().maybe(3, " nulls not distinct")
              : "";
      return "create "
          + unique
          + "index «"
          + index.key()
          + "!» on «"
          + relation.key()
          + "» "
          + body
          + distinct
          + (body.startsWith("(") ? site.chance().maybe(6, " with (fillfactor = 60)") : "")
          + site.chance().maybe(5, " where " + new Expressions(site).condition(relation, ""));
    }

    private static String body(Site site, Thing relation) {
      var chance = site.chance();
      return switch (chance.between(1, 8)) {
        case 1 -> with(site, relation, Trait.HASHED, "using hash (", ")");
        case 2 -> with(site, relation, Trait.OVERLAPPING, "using gist (", ")");
        case 3 -> with(site, relation, Trait.ORDERED, "using brin (", ")");
        case 4 -> with(site, relation, Trait.COLLATED, "(", " collate \"C\")");
        case 5 -> with(site, relation, Trait.ORDERED, "(", chance.of(" desc)", " nulls first)"));
        case 6 -> "((" + new Expressions(site).over(relation, "").text() + "))";
        default -> plain(site, relation);
      };
    }

    private static String plain(Site site, Thing relation) {
      var columns = site.someColumns(relation, Type::isKey, 3);
      if (columns.isEmpty()) {
        return "";
      }
      var include = site.someColumns(relation, _ -> true, 1);
      return "("
          + String.join(", ", columns)
          + ")"
          + (columns.contains(include.getFirst())
              ? ""
              : site.chance().maybe(4, " include (" + include.getFirst() + ")"));
    }

    private static String with(
        Site site, Thing relation, Trait trait, String before, String after) {
      return site.column(relation, type -> type.is(trait))
          .map(column -> before + "«" + column.key() + "!»" + after)
          .orElse("");
    }
  }

  /// Statistics objects.
  static final class Statistics implements Maker {
    @Override
    public Sort sort() {
      return Sort.STATISTICS;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return relation(site)
          .flatMap(
              relation -> {
                var thing = site.inSchema(this);
                var columns = new ArrayList<>(site.someColumns(relation, Type::isKey, 3));
                if (columns.size() < 2 || site.chance().oneIn(3)) {
                  columns.add("(" + new Expressions(site).over(relation, "").text() + ")");
                }
                return columns.size() < 2
                    ? Optional.<Thing>empty()
                    : Optional.of(
                        thing.saying(
                            "create statistics «"
                                + thing.key()
                                + "»"
                                + site.chance().maybe(2, kinds(site))
                                + " on "
                                + String.join(", ", columns)
                                + " from «"
                                + Objects.requireNonNull(relation).key()
                                + "»",
                            ""));
              });
    }

    private static String kinds(Site site) {
      var kinds = site.chance().some(List.of("ndistinct", "dependencies", "mcv"), 3);
      return " (" + String.join(", ", kinds) + ")";
    }
  }
}
