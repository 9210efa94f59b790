package dev.plumb.postgres.generated;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Views and materialized views, over views too, and their columns.
final class ViewMakers {
  private ViewMakers() {}

  static boolean isRelation(Thing thing) {
    return switch (thing.sort()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> true;
      default -> false;
    };
  }

  private static Optional<Thing> make(Maker maker, Site site, String head, String end) {
    var source =
        site.any(thing -> isRelation(thing) && !thing.key().equals(site.key()))
            .filter(_ -> site.previous() == null || site.chance().oneIn(4))
            .or(() -> before(site));
    return source.map(
        from -> {
          var view = site.inSchema(maker);
          var where =
              site.chance().maybe(2, " where " + new Expressions(site).condition(from, "a."));
          return view.saying(
                  head.formatted("«" + view.key() + "»"),
                  "\nfrom «" + from.key() + "» a" + join(site, from) + where + end)
              .marked("from " + from.key());
        });
  }

  /// {@return the relation that the view showed before}
  private static Optional<Thing> before(Site site) {
    var previous = site.previous();
    return previous == null ? Optional.empty() : source(site, previous);
  }

  private static Optional<Thing> source(Site site, Thing view) {
    return view.marks().stream()
        .filter(mark -> mark.startsWith("from "))
        .findFirst()
        .flatMap(mark -> site.draft().find(mark.substring("from ".length())));
  }

  private static String join(Site site, Thing from) {
    var other =
        site.any(
            thing ->
                isRelation(thing)
                    && !thing.key().equals(site.key())
                    && !thing.key().equals(from.key()));
    return other
        .map(thing -> " left join «" + thing.key() + "» b on true")
        .map(join -> site.chance().maybe(5, join))
        .orElse("");
  }

  /// Views.
  static final class Views implements Maker {
    @Override
    public Sort sort() {
      return Sort.VIEW;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(1, 4), new ViewColumns());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "" : "\n  " + String.join(",\n  ", elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var chance = site.chance();
      var options =
          chance.maybe(
              4,
              site.major() >= 15 && chance.oneIn(2)
                  ? " with (security_invoker = true)"
                  : " with (security_barrier)");
      return ViewMakers.make(this, site, "create view %s" + options + " as select", "");
    }
  }

  /// Materialized views.
  static final class MaterializedViews implements Maker {
    @Override
    public Sort sort() {
      return Sort.MATERIALIZED_VIEW;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public List<Maker> opening(Chance chance) {
      return Collections.nCopies(chance.between(1, 4), new ViewColumns());
    }

    @Override
    public String list(List<String> elements) {
      return elements.isEmpty() ? "" : "\n  " + String.join(",\n  ", elements);
    }

    @Override
    public Optional<Thing> make(Site site) {
      var options = site.chance().maybe(4, " with (fillfactor = 90)");
      return ViewMakers.make(
          this,
          site,
          "create materialized view %s" + options + " as select",
          site.chance().maybe(3, "\nwith no data"));
    }
  }

  /// Columns of views.
  static final class ViewColumns implements Maker {
    @Override
    public Sort sort() {
      return Sort.VIEW_COLUMN;
    }

    @Override
    public int weight() {
      return 3;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home =
          site.home(thing -> thing.sort() == Sort.VIEW || thing.sort() == Sort.MATERIALIZED_VIEW);
      return home.flatMap(view -> source(site, view).map(from -> column(site, view, from)));
    }

    private Thing column(Site site, Thing view, Thing from) {
      var plain = site.column(from, _ -> true).filter(_ -> !site.chance().oneIn(4));
      if (plain.isPresent()) {
        var type = Objects.requireNonNull(plain.get().type());
        var column = site.of(this, view, type.stem()).typed(type);
        return column.saying("a.«" + plain.get().key() + "!» as «" + column.key() + "!»", "");
      }
      var shown = new Expressions(site).over(from, "a.");
      var column = site.of(this, view, shown.type().stem()).typed(shown.type());
      return column.saying(shown.text() + " as «" + column.key() + "!»", "");
    }
  }
}
