package dev.plumb.postgres.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes drafts and changes them.
final class Generator {
  /// What much else needs.
  private static final List<Maker> FOUNDATIONS =
      List.of(
          new DatabaseMakers.Schemas(),
          new TableMakers.Plain(),
          new TableMakers.Plain(),
          new RoutineMakers.Functions(),
          new RoutineMakers.TriggerFunctions());

  private final Chance chance;
  private final int major;

  Generator(Chance chance, int major) {
    this.chance = chance;
    this.major = major;
  }

  /// {@return a schema of up to `most` statements and what they need}
  Draft draft(int most) {
    var draft = Draft.EMPTY;
    for (var foundation : chance.some(FOUNDATIONS, FOUNDATIONS.size())) {
      draft = added(draft, foundation);
    }
    int count = chance.between(1, most);
    for (int i = 0; i < count; i++) {
      draft = added(draft, Makers.any(chance));
    }
    return draft;
  }

  /// {@return a schema that is like another}
  Draft changed(Draft draft, int most) {
    var changed = draft;
    int count = chance.between(1, most);
    for (int i = 0; i < count; i++) {
      changed = changedOnce(changed);
    }
    return changed;
  }

  private Draft changedOnce(Draft draft) {
    if (draft.things().isEmpty() || chance.oneIn(4)) {
      return added(draft, Makers.any(chance));
    }
    var thing = chance.of(List.copyOf(draft.things()));
    return switch (chance.between(1, 6)) {
      case 1, 2 -> draft.without(List.of(thing.key()));
      case 3 -> renamed(draft, thing);
      default -> remade(draft, thing);
    };
  }

  private Draft added(Draft draft, Maker maker) {
    return added(draft, maker, null);
  }

  private Draft added(Draft draft, Maker maker, @Nullable String within) {
    var home = maker.sort().isElement() && within == null ? home(draft, maker) : within;
    var key = draft.nextKey(maker.sort(), home);
    var made = maker.make(new Site(draft, chance, key, null, home, major));
    if (made.isEmpty()) {
      return draft;
    }
    var more = draft.with(made.get());
    for (var opening : maker.opening(chance)) {
      more = added(more, opening, made.get().key());
    }
    return more;
  }

  /// An element's key is made of that of its home, so the home is known first.
  private @Nullable String home(Draft draft, Maker maker) {
    var site = new Site(draft, chance, "x0", null, null, major);
    return maker.make(site).map(Thing::home).orElse(null);
  }

  private Draft renamed(Draft draft, Thing thing) {
    if (!thing.sort().isRenamable() || thing.formerName() != null) {
      return draft;
    }
    return draft.with(thing.called(thing.name() + "_new", thing.name()));
  }

  private Draft remade(Draft draft, Thing thing) {
    var site = new Site(draft.below(thing.key()), chance, thing.key(), thing, thing.home(), major);
    return thing.maker().make(site).map(draft::with).orElse(draft);
  }
}
