package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/// Constraints of tables.
final class ConstraintMakers {
  private ConstraintMakers() {}

  /// Checks, keys and exclusions, written in their table.
  static final class Constraints implements Maker {
    @Override
    public Sort sort() {
      return Sort.CONSTRAINT;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.sort() == Sort.TABLE);
      return home.flatMap(table -> constraint(site, table));
    }

    private Optional<Thing> constraint(Site site, Thing table) {
      var chance = site.chance();
      var body =
          switch (chance.between(1, 6)) {
            case 1 -> key(site, table, hasPrimaryKey(site, table) ? "unique" : "primary key");
            case 2 -> key(site, table, "unique");
            case 3 -> exclusion(site, table);
            default ->
                "check ("
                    + new Expressions(site).condition(table, "")
                    + ")"
                    + (table.tail().contains("partition") ? "" : chance.maybe(6, " no inherit"))
                    + (site.major() >= 18 ? chance.maybe(6, " not enforced") : "");
          };
      if (body.isEmpty()) {
        return Optional.empty();
      }
      var isKey = body.startsWith("unique") || body.startsWith("primary");
      var thing = site.of(this, table, body.startsWith("check") ? "k" : table.key() + "_k");
      var said = thing.saying("constraint «" + thing.key() + "!» " + body, "");
      return Optional.of(isKey ? said.marked("key") : said);
    }

    private static boolean hasPrimaryKey(Site site, Thing table) {
      return site.draft().elements(table.key()).stream()
          .anyMatch(element -> element.head().contains("!» primary key"));
    }

    private static String key(Site site, Thing table, String kind) {
      var chance = site.chance();
      var columns = site.someColumns(table, Type::isKey, 2);
      if (table.tail().contains(" partition by ")) {
        columns = new ArrayList<>(columns);
        var partitioning = "«" + site.draft().columns(table).getFirst().key() + "!»";
        columns.remove(partitioning);
        columns.addFirst(partitioning);
      }
      if (columns.isEmpty()) {
        return "";
      }
      var distinct =
          kind.equals("unique") && site.major() >= 15 ? chance.maybe(4, " nulls not distinct") : "";
      return kind
          + distinct
          + " ("
          + String.join(", ", columns)
          + ")"
          + chance.maybe(8, " with (fillfactor = 80)")
          + chance.maybe(6, chance.of(" deferrable", " deferrable initially deferred"));
    }

    private static String exclusion(Site site, Thing table) {
      var chance = site.chance();
      if (table.tail().contains(" partition by ")) {
        return "";
      }
      return site.column(table, type -> type.is(Trait.OVERLAPPING))
          .map(
              column ->
                  "exclude using gist («"
                      + column.key()
                      + "!» with &&)"
                      + chance.maybe(
                          3, " where (" + new Expressions(site).condition(table, "") + ")"))
          .orElseGet(
              () ->
                  site.column(table, type -> type.is(Trait.HASHED))
                      .map(column -> "exclude using hash («" + column.key() + "!» with =)")
                      .orElse(""));
    }
  }

  /// Foreign keys, in statements of their own.
  static final class ForeignKeys implements Maker {
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
      var key =
          site.any(
              thing ->
                  thing.is("key")
                      && !thing.head().contains(",")
                      && !thing.head().contains("deferrable"));
      if (key.isEmpty()) {
        return Optional.empty();
      }
      var referenced = site.draft().get(Objects.requireNonNull(key.get().home()));
      var column = key.get().head().replaceAll(".*\\(«([^»]*)!»\\).*", "$1");
      var wanted = site.draft().find(column).map(Thing::type);
      var referring =
          site.any(
              thing ->
                  thing.sort() == Sort.COLUMN
                      && thing.type() != null
                      && thing.type().stem().equals(wanted.map(Type::stem).orElse("-"))
                      && !thing.tail().contains("virtual")
                      && site.draft().get(Objects.requireNonNull(thing.home())).sort()
                          == Sort.TABLE);
      return referring.map(
          from -> {
            var thing = site.inDatabase(this, "fk");
            return thing.saying(
                "alter table «"
                    + from.home()
                    + "» add constraint «"
                    + thing.key()
                    + "!» foreign key («"
                    + from.key()
                    + "!») references «"
                    + referenced.key()
                    + "» («"
                    + column
                    + "!»)"
                    + actions(site),
                "");
          });
    }

    private static String actions(Site site) {
      var chance = site.chance();
      return chance.maybe(5, " match full")
          + chance.maybe(
              3, " on delete " + chance.of("cascade", "set null", "restrict", "set default"))
          + chance.maybe(4, " on update " + chance.of("cascade", "set null"))
          + chance.maybe(4, chance.of(" deferrable", " deferrable initially deferred"))
          + (site.major() >= 18 ? chance.maybe(6, " not enforced") : "");
    }
  }
}
