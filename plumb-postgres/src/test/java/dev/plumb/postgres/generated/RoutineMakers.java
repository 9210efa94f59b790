package dev.plumb.postgres.generated;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Functions, procedures and aggregates, and their arguments.
final class RoutineMakers {
  private RoutineMakers() {}

  private static String settings(Chance chance) {
    return chance.maybe(5, chance.of(" strict", " security definer", " cost 7", " parallel safe"))
        + chance.maybe(6, " set search_path to pg_catalog");
  }

  /// Functions of one value, in SQL and PL/pgSQL, the body as text or parsed.
  static final class Functions implements Maker {
    @Override
    public Sort sort() {
      return Sort.FUNCTION;
    }

    @Override
    public int weight() {
      return 5;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 3), new Arguments());
    }

    @Override
    public String list(List<String> elements) {
      return "(" + String.join(", ", elements) + ")";
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var thing = site.inSchema(this);
      var type = chance.oneIn(4) ? Type.BOOLEAN : site.type();
      var value = type.typed(chance);
      var set = chance.oneIn(8);
      var tail = " returns " + (set ? "setof " : "") + type.text() + language(site, value, set);
      var said = thing.saying("create function «" + thing.key() + "»", tail).typed(type);
      var isImmutable = !set && tail.contains(" immutable ");
      return Optional.of(isImmutable ? said.marked("immutable") : said);
    }

    private static String language(Site site, String value, boolean set) {
      var chance = site.chance();
      var volatility = chance.of(" immutable", " immutable", " immutable", " stable", "");
      var settings = volatility + settings(chance) + " ";
      return switch (chance.between(1, 4)) {
        case 1 ->
            set
                ? " language plpgsql" + settings + "as $$begin return next " + value + "; end$$"
                : " language plpgsql" + settings + "as $$begin return " + value + "; end$$";
        case 2 -> " language sql" + settings + "return " + value;
        case 3 ->
            " language sql" + settings + "begin atomic select " + table(site, value) + "; end";
        default -> " language sql" + settings + "as $$select " + value + "$$";
      };
    }

    /// {@return the value, at times out of a table}
    private static String table(Site site, String value) {
      return site.any(thing -> ViewMakers.isRelation(thing))
          .map(relation -> site.chance().maybe(2, " from «" + relation.key() + "» limit 1"))
          .map(from -> value + from)
          .orElse(value);
    }
  }

  /// Functions of triggers.
  static final class TriggerFunctions implements Maker {
    @Override
    public Sort sort() {
      return Sort.FUNCTION;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public String list(List<String> elements) {
      return "()";
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      var kind =
          site.previous() == null
              ? site.chance().of("trigger", "trigger", "event_trigger")
              : site.previous().is("trigger") ? "trigger" : "event_trigger";
      var body =
          kind.equals("trigger")
              ? site.chance().of("begin return new; end", "begin return null; end")
              : "begin perform 1; end";
      return Optional.of(
          thing
              .saying(
                  "create function «" + thing.key() + "»",
                  " returns " + kind + " language plpgsql as $$" + body + "$$")
              .marked(kind));
    }
  }

  /// Procedures.
  static final class Procedures implements Maker {
    @Override
    public Sort sort() {
      return Sort.PROCEDURE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 2), new Arguments());
    }

    @Override
    public String list(List<String> elements) {
      return "(" + String.join(", ", elements) + ")";
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      var body =
          site.chance()
              .of(
                  " language plpgsql as $$begin commit; end$$",
                  " language sql as $$select 1$$",
                  " language sql begin atomic select 1; select 2; end",
                  " language plpgsql security definer as $$begin null; end$$");
      return Optional.of(thing.saying("create procedure «" + thing.key() + "»", body));
    }
  }

  /// Arguments of functions and procedures; those after one with a default have one, too.
  static final class Arguments implements Maker {
    @Override
    public Sort sort() {
      return Sort.ARGUMENT;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home =
          site.home(
              thing -> thing.maker() instanceof Functions || thing.maker() instanceof Procedures);
      return home.map(
          routine -> {
            var type = site.type();
            var argument = site.of(this, routine, type.stem()).typed(type);
            var hasDefault =
                site.draft().elements(routine.key()).stream()
                        .anyMatch(each -> each.head().contains(" default "))
                    || site.chance().oneIn(6);
            return argument.saying(
                "«"
                    + argument.key()
                    + "!» "
                    + type.text()
                    + (hasDefault ? " default " + type.literal(site.chance()) : ""),
                "");
          });
    }
  }

  /// Aggregates over a function of the schema or one of PostgreSQL's own.
  static final class Aggregates implements Maker {
    @Override
    public Sort sort() {
      return Sort.AGGREGATE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      var own =
          site.any(
              function ->
                  function.maker() instanceof Functions
                      && function.is("immutable")
                      && isStep(site, function));
      var input = own.map(function -> input(site, function)).orElse("integer");
      var state =
          own.map(
                  function ->
                      "sfunc = «"
                          + function.key()
                          + "», stype = "
                          + Objects.requireNonNull(function.type()).text())
              .orElse("sfunc = int4pl, stype = integer, initcond = '0'");
      return Optional.of(
          thing
              .saying("create aggregate «" + thing.key() + "(» (" + state + ")", "")
              .marked("(" + input + ")"));
    }

    private static boolean isStep(Site site, Thing function) {
      var arguments = site.draft().elements(function.key());
      return arguments.size() == 2 && Objects.equals(arguments.getFirst().type(), function.type());
    }

    private static String input(Site site, Thing function) {
      return Objects.requireNonNull(site.draft().elements(function.key()).get(1).type()).text();
    }
  }
}
