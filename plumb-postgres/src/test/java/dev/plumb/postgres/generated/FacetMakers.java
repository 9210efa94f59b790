package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a thing in a statement of its own. The key names the thing and what it is about,
/// so that nothing is said twice.
final class FacetMakers {
  private FacetMakers() {}

  private static Thing facet(Site site, Maker maker, String about, Thing of, String statement) {
    var key = site.previous() == null ? about + " " + of.key() : site.key();
    var blank = site.inDatabase(maker, about);
    return new Thing(
        key, maker, null, blank.name(), null, statement, "", List.of(), null, java.util.Set.of());
  }

  /// Comments.
  static final class Comments implements Maker {
    @Override
    public Sort sort() {
      return Sort.FACET;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var text = site.chance().of("'plain'", "'it''s'", "E'two\\nlines; -- $1 %s'");
      return site.any(thing -> thing.sort().isAddressed())
          .map(
              thing ->
                  facet(
                      site,
                      this,
                      "comment",
                      thing,
                      "comment on " + thing.address() + " is " + text));
    }
  }

  /// Owners.
  static final class Owners implements Maker {
    @Override
    public Sort sort() {
      return Sort.FACET;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(thing -> canBeOwned(thing.sort()))
          .map(
              thing ->
                  facet(
                      site,
                      this,
                      "owner",
                      thing,
                      "alter " + thing.address() + " owner to " + site.role()));
    }

    private static boolean canBeOwned(Sort sort) {
      return switch (sort) {
        case SCHEMA, COLLATION, ENUM, DOMAIN, COMPOSITE, RANGE, SEQUENCE, TABLE, VIEW -> true;
        case MATERIALIZED_VIEW, SERVER, FOREIGN_TABLE, FUNCTION, PROCEDURE, AGGREGATE -> true;
        case STATISTICS -> true;
        default -> false;
      };
    }
  }

  /// Grants on things and on columns.
  static final class Grants implements Maker {
    @Override
    public Sort sort() {
      return Sort.FACET;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      if (chance.oneIn(4)) {
        return site.any(Sort.COLUMN).map(column -> onColumn(site, column));
      }
      return site.any(thing -> !privileges(site, thing.sort()).isEmpty())
          .map(
              thing -> {
                var some = String.join(", ", chance.some(privileges(site, thing.sort()), 3));
                var statement =
                    chance.oneIn(8)
                        ? "revoke all on " + object(thing) + " from public"
                        : "grant " + some + " on " + object(thing) + " to " + grantee(site);
                return facet(site, this, "grant" + chance.between(1, 2), thing, statement);
              });
    }

    private Thing onColumn(Site site, Thing column) {
      var privilege = site.chance().of("select", "update", "insert", "references");
      return facet(
          site,
          this,
          "grant",
          column,
          "grant %s («%s!») on «%s» to %s"
              .formatted(privilege, column.key(), column.home(), grantee(site)));
    }

    private static String grantee(Site site) {
      return site.chance().oneIn(4)
          ? "public"
          : site.role() + site.chance().maybe(5, " with grant option");
    }

    private static String object(Thing thing) {
      var address = thing.address();
      return switch (thing.sort()) {
        case VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> "table «" + thing.key() + "»";
        case SERVER -> "foreign " + address;
        case DOMAIN -> "type «" + thing.key() + "»";
        default -> address;
      };
    }

    private static List<String> privileges(Site site, Sort sort) {
      return switch (sort) {
        case TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> onTables(site);
        case SCHEMA -> List.of("usage", "create");
        case SEQUENCE -> List.of("usage", "select", "update");
        case FUNCTION, PROCEDURE -> List.of("execute");
        case ENUM, DOMAIN, COMPOSITE, RANGE, SERVER, FOREIGN_DATA_WRAPPER -> List.of("usage");
        default -> List.of();
      };
    }

    private static List<String> onTables(Site site) {
      var privileges =
          new ArrayList<>(List.of("select", "insert", "update", "delete", "truncate", "trigger"));
      if (site.major() >= 17) {
        privileges.add("maintain");
      }
      return privileges;
    }
  }

  /// Settings that only `alter` can make.
  static final class Settings implements Maker {
    @Override
    public Sort sort() {
      return Sort.FACET;
    }

    @Override
    public int weight() {
      return 5;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      return switch (chance.between(1, 9)) {
        case 1 -> on(site, Sort.TABLE, "alter table «T» enable row level security");
        case 2 -> on(site, Sort.TABLE, "alter table «T» force row level security");
        case 3 ->
            on(
                site,
                Sort.TABLE,
                "alter table «T» replica identity " + chance.of("full", "nothing"));
        case 4 -> on(site, Sort.COLUMN, "alter table «H» alter «T!» set statistics 50");
        case 5 -> on(site, Sort.COLUMN, "alter table «H» alter «T!» set (n_distinct = 5)");
        case 6 ->
            on(
                site,
                Sort.TRIGGER,
                "alter table «H» " + chance.of("disable", "enable always") + " trigger «T!»");
        case 7 ->
            on(
                site,
                Sort.STATISTICS,
                "alter statistics «T» set statistics " + chance.between(1, 9));
        case 8 -> owned(site);
        default -> depends(site);
      };
    }

    private Optional<Thing> on(Site site, Sort sort, String template) {
      return site.any(sort)
          .map(
              thing ->
                  facet(
                      site,
                      this,
                      word(template),
                      thing,
                      template.replace("«T", "«" + thing.key()).replace("«H", "«" + thing.home())));
    }

    private static String word(String template) {
      var words = template.replaceAll("[^a-z ]+", "").strip().split(" +");
      return words[words.length - 1];
    }

    private Optional<Thing> owned(Site site) {
      return site.any(Sort.SEQUENCE)
          .flatMap(
              sequence ->
                  site.any(
                          thing ->
                              thing.sort() == Sort.COLUMN
                                  && java.util.Objects.equals(
                                      site.draft()
                                          .get(java.util.Objects.requireNonNull(thing.home()))
                                          .home(),
                                      sequence.home()))
                      .map(
                          column ->
                              facet(
                                  site,
                                  this,
                                  "owned",
                                  sequence,
                                  "alter sequence «%s» owned by «%s».«%s!»"
                                      .formatted(sequence.key(), column.home(), column.key()))));
    }

    private Optional<Thing> depends(Site site) {
      var sort = site.chance().of(Sort.INDEX, Sort.MATERIALIZED_VIEW, Sort.FUNCTION);
      var extension = site.any(Sort.EXTENSION);
      return extension.flatMap(
          needed ->
              site.any(sort)
                  .map(
                      thing ->
                          facet(
                              site,
                              this,
                              "depends",
                              thing,
                              "alter %s depends on extension «%s»"
                                  .formatted(thing.address(), needed.key()))));
    }
  }
}
