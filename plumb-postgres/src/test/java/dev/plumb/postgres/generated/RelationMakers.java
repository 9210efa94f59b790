package dev.plumb.postgres.generated;

import java.util.Optional;

/// What hangs on tables and views: triggers, rules, policies.
final class RelationMakers {
  private RelationMakers() {}

  /// Triggers of tables and views.
  static final class Triggers implements Maker {
    @Override
    public Sort sort() {
      return Sort.TRIGGER;
    }

    @Override
    public int weight() {
      return 4;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.sort() == Sort.TABLE || thing.sort() == Sort.VIEW);
      var function = site.any(thing -> thing.is("trigger"));
      if (home.isEmpty() || function.isEmpty()) {
        return Optional.empty();
      }
      var trigger = site.of(this, home.get(), "g");
      var text =
          home.get().sort() == Sort.VIEW
              ? onView(site, trigger, home.get())
              : onTable(site, trigger, home.get());
      return Optional.of(
          trigger.saying(
              text + " execute function «" + function.get().key() + "»(" + arguments(site) + ")",
              ""));
    }

    private static String onView(Site site, Thing trigger, Thing view) {
      var event = site.chance().of("insert", "update", "insert or delete");
      return "create trigger «%s!» instead of %s on «%s» for each row"
          .formatted(trigger.key(), event, view.key());
    }

    private static String onTable(Site site, Thing trigger, Thing table) {
      var chance = site.chance();
      if (chance.oneIn(5) && !table.is("leaf")) {
        return "create constraint trigger «%s!» after insert or update on «%s»%s for each row"
            .formatted(
                trigger.key(),
                table.key(),
                chance.maybe(2, chance.of(" deferrable", " deferrable initially deferred")));
      }
      if (chance.oneIn(5)) {
        return "create trigger «%s!» after update on «%s» referencing new table as fresh"
            .formatted(trigger.key(), table.key());
      }
      var columns = site.someColumns(table, _ -> true, 2);
      var event =
          chance.of(
              "insert",
              "delete",
              "insert or update",
              "update of " + (columns.isEmpty() ? "" : String.join(", ", columns)));
      var each = event.startsWith("update of") && columns.isEmpty() ? "update" : event;
      var condition =
          each.startsWith("update")
              ? chance.maybe(2, " when (" + new Expressions(site).condition(table, "new.") + ")")
              : "";
      return "create trigger «%s!» %s %s on «%s» for each row%s"
          .formatted(trigger.key(), chance.of("before", "after"), each, table.key(), condition);
    }

    private static String arguments(Site site) {
      return site.chance().maybe(4, site.chance().of("'a'", "'a', 'it''s'"));
    }
  }

  /// Rewrite rules.
  static final class Rules implements Maker {
    @Override
    public Sort sort() {
      return Sort.RULE;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public Optional<Thing> make(Site site) {
      var home = site.home(thing -> thing.sort() == Sort.TABLE || thing.sort() == Sort.VIEW);
      return home.map(
          relation -> {
            var rule = site.of(this, relation, "u");
            var chance = site.chance();
            var event = chance.of("insert", "update", "delete");
            var row = event.equals("delete") ? "old." : "new.";
            var condition =
                chance.maybe(3, " where " + new Expressions(site).condition(relation, row));
            return rule.saying(
                "create rule «%s!» as on %s to «%s»%s do %s nothing"
                    .formatted(
                        rule.key(), event, relation.key(), condition, chance.of("instead", "also")),
                "");
          });
    }
  }

  /// Policies of row security.
  static final class Policies implements Maker {
    @Override
    public Sort sort() {
      return Sort.POLICY;
    }

    @Override
    public int weight() {
      return 3;
    }

    @Override
    public Optional<Thing> make(Site site) {
      return site.home(thing -> thing.sort() == Sort.TABLE)
          .map(
              table -> {
                var policy = site.of(this, table, "q");
                return policy.saying(
                    "create policy «"
                        + policy.key()
                        + "!» on «"
                        + table.key()
                        + "»"
                        + site.chance().maybe(4, " as restrictive")
                        + conditions(site, table),
                    "");
              });
    }

    private static String conditions(Site site, Thing table) {
      var using = " using (" + condition(site, table) + ")";
      var check = " with check (" + condition(site, table) + ")";
      var roles = site.chance().maybe(3, " to " + site.role());
      return switch (site.chance().between(1, 4)) {
        case 1 -> " for select" + roles + using;
        case 2 -> " for insert" + roles + check;
        case 3 -> " for update" + roles + using + check;
        default -> roles + using;
      };
    }

    private static String condition(Site site, Thing table) {
      var other =
          site.any(thing -> ViewMakers.isRelation(thing) && !thing.key().equals(table.key()));
      var exists =
          other.map(
              relation ->
                  "exists (select from «"
                      + relation.key()
                      + "» o where "
                      + new Expressions(site).condition(relation, "o.")
                      + ")");
      return exists.isPresent() && site.chance().oneIn(4)
          ? exists.get()
          : new Expressions(site).condition(table, "");
    }
  }
}
