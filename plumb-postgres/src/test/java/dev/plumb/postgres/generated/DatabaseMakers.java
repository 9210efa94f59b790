package dev.plumb.postgres.generated;

import java.util.List;
import java.util.Optional;

/// What a database holds outside of schemas, and the schemas and sequences.
final class DatabaseMakers {
  private DatabaseMakers() {}

  /// Schemas.
  static final class Schemas implements Maker {
    @Override
    public Sort sort() {
      return Sort.SCHEMA;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inDatabase(this, "s");
      return Optional.of(thing.saying("create schema «" + thing.key() + "»", ""));
    }
  }

  /// Extensions that the embedded server has.
  static final class Extensions implements Maker {
    private static final List<String> NAMES =
        List.of("citext", "hstore", "pg_trgm", "pgcrypto", "btree_gist", "ltree");

    @Override
    public Sort sort() {
      return Sort.EXTENSION;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var name = site.previous() == null ? site.chance().of(NAMES) : site.previous().name();
      if (site.previous() == null && site.any(thing -> thing.name().equals(name)).isPresent()) {
        return Optional.empty();
      }
      var schema = site.any(Sort.SCHEMA).filter(_ -> site.chance().oneIn(2));
      var thing = site.inDatabase(this, name).called(name, null);
      return Optional.of(
          thing.saying(
              "create extension «"
                  + thing.key()
                  + "»"
                  + schema.map(it -> " with schema «" + it.key() + "»").orElse(""),
              ""));
    }
  }

  /// Sequences.
  static final class Sequences implements Maker {
    @Override
    public Sort sort() {
      return Sort.SEQUENCE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var thing = site.inSchema(this);
      return Optional.of(
          thing.saying(
              "create "
                  + (site.major() >= 15 ? chance.maybe(6, "unlogged ") : "")
                  + "sequence «"
                  + thing.key()
                  + "»"
                  + chance.maybe(2, " as " + chance.of("integer", "smallint", "bigint"))
                  + chance.maybe(2, " increment by 10 minvalue 5 maxvalue 5000 start with 15")
                  + chance.maybe(3, " cache 20")
                  + chance.maybe(3, " cycle"),
              ""));
    }
  }

  /// Event triggers.
  static final class EventTriggers implements Maker {
    @Override
    public Sort sort() {
      return Sort.EVENT_TRIGGER;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(thing -> thing.is("event_trigger"))
          .map(
              function -> {
                var thing = site.inDatabase(this, "watch");
                var event =
                    site.chance()
                        .of("ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite");
                var tags =
                    event.equals("table_rewrite")
                        ? ""
                        : site.chance().maybe(2, " when tag in ('DROP TABLE', 'ALTER TABLE')");
                return thing.saying(
                    "create event trigger «%s» on %s%s execute function «%s»()"
                        .formatted(thing.key(), event, tags, function.key()),
                    "");
              });
    }
  }

  /// Publications.
  static final class Publications implements Maker {
    @Override
    public Sort sort() {
      return Sort.PUBLICATION;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var thing = site.inDatabase(this, "news");
      var options =
          chance.maybe(
              2,
              " with ("
                  + chance.of(
                      "publish = 'insert'",
                      "publish = 'insert, update', publish_via_partition_root = true")
                  + ")");
      return Optional.of(
          thing.saying("create publication «" + thing.key() + "»" + members(site) + options, ""));
    }

    private static String members(Site site) {
      var table = site.any(thing -> thing.sort() == Sort.TABLE && !thing.head().contains("unlog"));
      var schema = site.any(Sort.SCHEMA);
      return switch (site.chance().between(1, 5)) {
        case 1 -> "";
        case 2 -> " for all tables";
        case 3 ->
            site.major() < 15
                ? ""
                : schema.map(it -> " for tables in schema «" + it.key() + "»").orElse("");
        default -> table.map(it -> " for table «" + it.key() + "»" + columns(site, it)).orElse("");
      };
    }

    private static String columns(Site site, Thing table) {
      var columns = site.someColumns(table, _ -> true, 2);
      return site.major() < 15 || columns.isEmpty()
          ? ""
          : site.chance().maybe(3, " (" + String.join(", ", columns) + ")")
              + site.chance().maybe(4, " where (" + Expressions.bare(site, table) + ")");
    }
  }

  /// Casts between types of the schema.
  static final class Casts implements Maker {
    @Override
    public Sort sort() {
      return Sort.CAST;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var from = site.any(Sort.ENUM).or(() -> site.any(Sort.RANGE));
      return from.map(
          type -> {
            var thing = site.inDatabase(this, "cast");
            var target = site.chance().of("text", "integer", "bytea");
            return thing.saying(
                "create cast («%s» as %s) with inout%s"
                    .formatted(
                        type.key(), target, site.chance().of("", " as assignment", " as implicit")),
                "");
          });
    }
  }

  /// Operators over functions of the schema with two arguments.
  static final class Operators implements Maker {
    @Override
    public Sort sort() {
      return Sort.OPERATOR;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.any(
              thing ->
                  thing.maker() instanceof RoutineMakers.Functions
                      && site.draft().elements(thing.key()).size() == 2)
          .map(
              function -> {
                var thing = site.inSchema(this);
                var types =
                    site.draft().elements(function.key()).stream()
                        .map(argument -> java.util.Objects.requireNonNull(argument.type()).text())
                        .toList();
                var name = site.chance().of("===", "<+>", "@#@");
                return thing.saying(
                    "create operator "
                        + (thing.home() == null ? "" : "«" + thing.home() + "».")
                        + "%s (function = «%s», leftarg = %s, rightarg = %s)"
                            .formatted(name, function.key(), types.getFirst(), types.getLast()),
                    "");
              });
    }
  }
}
