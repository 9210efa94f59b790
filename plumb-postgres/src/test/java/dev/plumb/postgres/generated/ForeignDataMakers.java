package dev.plumb.postgres.generated;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Foreign-data wrappers, servers, user mappings and foreign tables.
final class ForeignDataMakers {
  private ForeignDataMakers() {}

  private static String options(Site site, String... choices) {
    return site.chance().maybe(2, " options (" + site.chance().of(choices) + ")");
  }

  /// Wrappers that nobody handles.
  static final class Wrappers implements Maker {
    @Override
    public Sort sort() {
      return Sort.FOREIGN_DATA_WRAPPER;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inDatabase(this, "w");
      return Optional.of(
          thing.saying(
              "create foreign data wrapper «"
                  + thing.key()
                  + "»"
                  + options(site, "debug 'true'", "debug 'false', mode 'x'"),
              ""));
    }
  }

  /// Servers.
  static final class Servers implements Maker {
    @Override
    public Sort sort() {
      return Sort.SERVER;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(Sort.FOREIGN_DATA_WRAPPER)
          .map(
              wrapper -> {
                var thing = site.inDatabase(this, "v");
                return thing.saying(
                    "create server «"
                        + thing.key()
                        + "»"
                        + site.chance().maybe(3, " type 'mainframe'")
                        + site.chance().maybe(3, " version '1.0'")
                        + " foreign data wrapper «"
                        + wrapper.key()
                        + "»"
                        + options(site, "host 'a'", "host 'b', port '1'"),
                    "");
              });
    }
  }

  /// User mappings.
  static final class Mappings implements Maker {
    @Override
    public Sort sort() {
      return Sort.USER_MAPPING;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(Sort.SERVER)
          .map(
              server -> {
                var thing = site.inDatabase(this, "m");
                var role = site.chance().of("public", "alice", "bob");
                return thing.saying(
                    "create user mapping for "
                        + role
                        + " server «"
                        + server.key()
                        + "»"
                        + options(site, "\"user\" 'x'", "\"user\" 'y'"),
                    "");
              });
    }
  }

  /// Foreign tables.
  static final class Tables implements Maker {
    @Override
    public Sort sort() {
      return Sort.FOREIGN_TABLE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(1, 3), new ColumnMakers.Columns());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "()" : Maker.super.list(elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(Sort.SERVER)
          .map(
              server -> {
                var thing = site.inSchema(this);
                return thing.saying(
                    "create foreign table «" + thing.key() + "» ",
                    " server «" + server.key() + "»" + options(site, "path 'a'", "sheet '2'"));
              });
    }
  }
}
