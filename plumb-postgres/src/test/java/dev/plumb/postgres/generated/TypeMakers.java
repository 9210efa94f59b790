package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Type.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Types: enums, domains, composites, ranges, and the collations that some of them use.
final class TypeMakers {
  private TypeMakers() {}

  /// Collations of every provider.
  static final class Collations implements Maker {
    @Override
    public Sort sort() {
      return Sort.COLLATION;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var options =
          new ArrayList<>(
              List.of(
                  "provider = libc, locale = 'C'",
                  "provider = libc, lc_collate = 'C', lc_ctype = 'POSIX'",
                  "provider = icu, locale = 'de-DE'",
                  "provider = icu, locale = 'und-u-ks-level2', deterministic = false"));
      if (site.major() >= 16) {
        options.add("provider = icu, locale = 'und', rules = '&a < g'");
      }
      if (site.major() >= 17) {
        options.add("provider = builtin, locale = 'C.UTF-8'");
      }
      var thing = site.inSchema(this);
      return Optional.of(
          thing.saying(
              "create collation «" + thing.key() + "» (" + site.chance().of(options) + ")", ""));
    }
  }

  /// Enums.
  static final class Enums implements Maker {
    @Override
    public Sort sort() {
      return Sort.ENUM;
    }

    @Override
    public int weight() {
      return 3;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 4), new Labels());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "()" : Maker.super.list(elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      return Optional.of(
          thing
              .saying("create type «" + thing.key() + "» as enum ", "")
              .typed(
                  new Type(
                      "«" + thing.key() + "»",
                      "state",
                      List.of(),
                      Set.of(Trait.ORDERED, Trait.HASHED))));
    }
  }

  /// Labels of enums.
  static final class Labels implements Maker {
    @Override
    public Sort sort() {
      return Sort.LABEL;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.home(thing -> thing.sort() == Sort.ENUM)
          .map(home -> site.of(this, home, "label"))
          .map(label -> label.saying("«" + label.key() + "'»", ""));
    }
  }

  /// Domains, over domains too.
  static final class Domains implements Maker {
    private static final String OVER = "over ";

    @Override
    public Sort sort() {
      return Sort.DOMAIN;
    }

    @Override
    public int weight() {
      return 3;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 2), new DomainChecks());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "" : "\n  " + String.join("\n  ", elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var thing = site.inSchema(this);
      var base = base(site);
      var collation =
          base.is(Trait.COLLATED) && chance.oneIn(4)
              ? " collate " + ColumnMakers.collation(site)
              : "";
      var value = new Expressions(site).value(base);
      return Optional.of(
          thing
              .saying(
                  "create domain «"
                      + thing.key()
                      + "» as "
                      + base.text()
                      + collation
                      + chance.maybe(3, " default " + value)
                      + chance.maybe(4, " not null"),
                  "")
              .typed(base.under("«" + thing.key() + "»"))
              .marked(OVER + base.text()));
    }

    /// {@return the type that the domain restricts, mostly the one before}
    private static Type base(Site site) {
      var previous = site.previous();
      var before =
          previous == null
              ? Optional.<String>empty()
              : previous.marks().stream().filter(mark -> mark.startsWith(OVER)).findFirst();
      return before.isEmpty() || site.chance().oneIn(4)
          ? site.anyType()
          : Objects.requireNonNull(previous.type()).under(before.get().substring(OVER.length()));
    }
  }

  /// Checks of domains.
  static final class DomainChecks implements Maker {
    @Override
    public Sort sort() {
      return Sort.DOMAIN_CHECK;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public String list(List<String> elements) {
      return "";
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.sort() == Sort.DOMAIN);
      if (home.isEmpty()) {
        return Optional.empty();
      }
      var check = site.of(this, home.get(), "k");
      var type = Objects.requireNonNull(home.get().type());
      var condition = new Expressions(site).on("value", type.under("-"));
      return Optional.of(
          check.saying("constraint «" + check.key() + "!» check (" + condition + ")", ""));
    }
  }

  /// Composite types.
  static final class Composites implements Maker {
    @Override
    public Sort sort() {
      return Sort.COMPOSITE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(0, 3), new Attributes());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "()" : Maker.super.list(elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var thing = site.inSchema(this);
      return Optional.of(
          thing
              .saying("create type «" + thing.key() + "» as ", "")
              .typed(new Type("«" + thing.key() + "»", "pair", List.of(), Set.of())));
    }
  }

  /// Attributes of composite types.
  static final class Attributes implements Maker {
    @Override
    public Sort sort() {
      return Sort.ATTRIBUTE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.sort() == Sort.COMPOSITE);
      if (home.isEmpty()) {
        return Optional.empty();
      }
      var type = site.type();
      var attribute = site.of(this, home.get(), type.stem()).typed(type);
      var collation =
          type.is(Trait.COLLATED) && site.chance().oneIn(4)
              ? " collate " + ColumnMakers.collation(site)
              : "";
      return Optional.of(
          attribute.saying("«" + attribute.key() + "!» " + type.text() + collation, ""));
    }
  }

  /// Range types.
  static final class Ranges implements Maker {
    @Override
    public Sort sort() {
      return Sort.RANGE;
    }

    @Override
    public int weight() {
      return 1;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var thing = site.inSchema(this);
      var subtype = site.type(Trait.ORDERED);
      var collation =
          subtype.is(Trait.COLLATED) && chance.oneIn(2)
              ? ", collation = " + ColumnMakers.collation(site)
              : "";
      var traits = new HashSet<>(Set.of(Trait.ORDERED, Trait.HASHED, Trait.OVERLAPPING));
      return Optional.of(
          thing
              .saying(
                  "create type «"
                      + thing.key()
                      + "» as range (subtype = "
                      + subtype.text()
                      + collation
                      + chance.maybe(3, ", multirange_type_name = " + thing.key() + "_set")
                      + ")",
                  "")
              .typed(new Type("«" + thing.key() + "»", "reach", List.of("'empty'"), traits)));
    }
  }
}
