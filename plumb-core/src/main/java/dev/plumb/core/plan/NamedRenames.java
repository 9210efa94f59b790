package dev.plumb.core.plan;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/// Finds the objects that a person means by `old name=new name`, both as plumb displays them.
public final class NamedRenames {

  private final Schema actual;
  private final Schema desired;
  private final List<Rename> found = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private NamedRenames(Schema actual, Schema desired) {
    this.actual = actual;
    this.desired = desired;
  }

  /// {@return the renames, outer objects before their parts}
  ///
  /// @param names old name to new name; an old name may stand below the old or the new name of what
  ///     it belongs to
  /// @throws UsageRejected when a name fits no object; a rename that is done already is none
  public static List<Rename> among(Schema actual, Schema desired, Map<String, String> names) {
    var renames = new NamedRenames(actual, desired);
    names.entrySet().stream()
        .sorted(Comparator.comparingInt((Entry<String, String> pair) -> depth(pair.getValue())))
        .forEach(renames::add);
    if (!renames.problems.isEmpty()) {
      throw new UsageRejected(renames.problems);
    }
    return renames.found;
  }

  private static int depth(String name) {
    return (int) name.chars().filter(each -> each == '.').count();
  }

  private void add(Entry<String, String> pair) {
    var wanted = named(desired, pair.getValue()).sorted().toList();
    var appearing = wanted.stream().filter(id -> !isThere(id)).toList();
    var matches =
        appearing.stream()
            .flatMap(to -> vanishing(pair.getKey(), to).map(from -> new Rename(from, to)))
            .toList();
    boolean isDone = !wanted.isEmpty() && appearing.isEmpty();
    if (matches.isEmpty() && !isDone && !actual.isEmpty()) {
      problems.add(problem(pair));
    }
    found.addAll(matches);
  }

  private Stream<ObjectId> vanishing(String name, ObjectId to) {
    return actual.ids().stream()
        .filter(id -> id.kind().equals(to.kind()))
        .filter(id -> isNamed(id, name) || isNamed(now(id), name))
        .map(this::now)
        .filter(id -> !desired.contains(id));
  }

  private boolean isThere(ObjectId id) {
    return actual.ids().stream().anyMatch(each -> now(each).equals(id));
  }

  private ObjectId now(ObjectId id) {
    var now = id;
    for (var rename : found) {
      now = now.moved(rename.from(), rename.to());
    }
    return now;
  }

  private static Stream<ObjectId> named(Schema schema, String name) {
    return schema.ids().stream().filter(id -> isNamed(id, name));
  }

  /// Without its signature a name means every overload.
  private static boolean isNamed(ObjectId id, String name) {
    return !id.name().isEmpty()
        && (id.display().equals(name)
            || id.signature() != null && id.display().equals(name + "(" + id.signature() + ")"));
  }

  private Diagnostic problem(Entry<String, String> pair) {
    var what = "rename " + pair.getKey() + "=" + pair.getValue() + ": ";
    if (named(desired, pair.getValue()).findAny().isEmpty()) {
      return unknown(what + "the desired state", pair.getValue(), desired);
    }
    if (named(actual, pair.getKey()).findAny().isEmpty()) {
      return unknown(what + "the actual state", pair.getKey(), actual);
    }
    return Diagnostic.error(
            CoreCode.BAD_USAGE, what + "both are there, or they are of different kinds")
        .withAbout(pair.getKey());
  }

  private static Diagnostic unknown(String place, String name, Schema schema) {
    var names = schema.ids().stream().map(ObjectId::display).distinct().toList();
    return Diagnostic.error(CoreCode.BAD_USAGE, place + " has no \"" + name + "\"")
        .withAbout(name)
        .withHint(
            Nearest.hint(name, names).orElse("names are written in full, such as shop.orders"));
  }
}
