package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Decides which created objects are written inside the statement that creates their parent. An
/// object stays outside when something that must come before it needs the parent first.
final class Absorption {

  private final Rules rules;
  private final Schema desired;
  private final Set<ObjectId> created;
  private final Set<ObjectId> altered;
  private final Predicate<ObjectId> comesLater;
  private final Map<ObjectId, ObjectId> roots = new HashMap<>();
  private final Map<ObjectId, List<ObjectId>> families = new HashMap<>();

  /// @param comesLater whether an object stays outside because of what must happen in between
  Absorption(
      Rules rules,
      Schema desired,
      Set<ObjectId> created,
      Set<ObjectId> altered,
      Predicate<ObjectId> comesLater) {
    this.rules = rules;
    this.desired = desired;
    this.created = created;
    this.altered = altered;
    this.comesLater = comesLater;
    created.forEach(
        id -> families.computeIfAbsent(candidateRoot(id), _ -> new ArrayList<>()).add(id));
    for (var id : created) {
      var root = candidateRoot(id);
      roots.put(id, id.equals(root) || mustStayOutside(id, root) ? id : root);
    }
    do {
      created.forEach(this::followParentOutside);
    } while (sendAfterThoseOutside());
  }

  /// {@return the object whose statement creates this one}
  ObjectId root(ObjectId id) {
    return roots.getOrDefault(id, id);
  }

  /// {@return the children written inside their parent's fragment, in the order of the statement}
  List<ObjectId> inlined(ObjectId parent) {
    return desired.children(parent).stream()
        .filter(created::contains)
        .filter(child -> !root(child).equals(child))
        .sorted(
            Comparator.<ObjectId>comparingInt(rules::rank)
                .thenComparingInt(this::ordinal)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private ObjectId candidateRoot(ObjectId id) {
    var root = id;
    while (root.parent() != null
        && created.contains(root.parent())
        && inlining(root) != Inlining.NEVER) {
      root = root.parent();
    }
    return root;
  }

  /// A part of an object that stays outside goes with it, not with the statement further out.
  private void followParentOutside(ObjectId id) {
    var root = root(id);
    for (var above = id; !above.equals(root) && above.parent() != null; above = above.parent()) {
      if (root(above).equals(above)) {
        roots.put(id, above);
        return;
      }
    }
  }

  /// Whoever needs an object that stays outside stays outside, too.
  private boolean sendAfterThoseOutside() {
    boolean isAnySent = false;
    for (var id : created) {
      var root = root(id);
      if (!root.equals(id)
          && inlining(id) != Inlining.ALWAYS
          && needs(id).stream().anyMatch(need -> isOutside(need, root))) {
        roots.put(id, id);
        isAnySent = true;
      }
    }
    return isAnySent;
  }

  private boolean isOutside(ObjectId id, ObjectId root) {
    return families.getOrDefault(root, List.of()).contains(id) && !root(id).equals(root);
  }

  private boolean mustStayOutside(ObjectId id, ObjectId root) {
    if (inlining(id) == Inlining.ALWAYS) {
      return false;
    }
    if (comesLater.test(id)) {
      return true;
    }
    var family = Set.copyOf(families.getOrDefault(root, List.of()));
    var seen = new HashSet<ObjectId>();
    var open = new ArrayDeque<ObjectId>();
    needs(id).stream().filter(need -> !family.contains(need)).forEach(open::add);
    while (!open.isEmpty()) {
      var next = open.poll();
      if (family.contains(next)) {
        return true;
      }
      if (created.contains(next) && seen.add(next)) {
        var together = families.getOrDefault(candidateRoot(next), List.of(next));
        together.forEach(member -> open.addAll(needs(member)));
        seen.addAll(together);
      } else if (altered.contains(next) && seen.add(next)) {
        open.addAll(needs(next));
      }
    }
    return false;
  }

  private List<ObjectId> needs(ObjectId id) {
    var needs = new ArrayList<ObjectId>();
    desired.dependencies(id).stream()
        .filter(edge -> edge.bond().ordersCreation())
        .forEach(edge -> needs.add(edge.to()));
    if (id.parent() != null) {
      needs.add(id.parent());
    }
    return needs;
  }

  private Inlining inlining(ObjectId id) {
    return inlining(desired.find(id).orElseThrow());
  }

  private <T extends SchemaObject> Inlining inlining(T object) {
    return rules.of(object).inlining(object, desired);
  }

  private int ordinal(ObjectId id) {
    return ordinal(desired.find(id).orElseThrow());
  }

  private <T extends SchemaObject> int ordinal(T object) {
    return rules.of(object).ordinal(object);
  }
}
