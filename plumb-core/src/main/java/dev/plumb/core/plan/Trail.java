package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Fingerprints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The states that each whole is in on the way of a plan, to tell a database that has left it what
/// is not on it.
///
/// @param states short fingerprints, by the name of the whole
public record Trail(SortedMap<String, List<String>> states) {
  public static final Trail NONE = new Trail(new TreeMap<>());

  private static final String ABSENT = "absent";
  private static final int LENGTH = 16;

  public Trail {
    var copy = new TreeMap<String, List<String>>();
    states.forEach((whole, all) -> copy.put(whole, List.copyOf(all)));
    states = copy;
  }

  /// {@return the trail of a plan}
  ///
  /// @param milestones the schema before each segment, and after the last one
  /// @param touched the wholes that the plan is about
  public static Trail of(
      Fingerprints fingerprints, Collection<Schema> milestones, Set<ObjectId> touched) {
    var states = new TreeMap<String, List<String>>();
    for (var schema : milestones) {
      var found = states(fingerprints, schema, touched);
      for (var whole : touched) {
        var known = states.computeIfAbsent(whole.toString(), _ -> new ArrayList<>());
        var state = state(found, whole);
        if (!known.contains(state)) {
          known.add(state);
        }
      }
    }
    return new Trail(states);
  }

  /// {@return the names of the wholes that are in a state that the plan does not know}
  public List<String> strangers(Fingerprints fingerprints, Schema live, Set<ObjectId> touched) {
    var found = states(fingerprints, live, touched);
    return touched.stream()
        .filter(
            whole -> {
              var known = states.get(whole.toString());
              return known != null && !known.contains(state(found, whole));
            })
        .map(Objects::toString)
        .sorted()
        .toList();
  }

  private static Map<ObjectId, String> states(
      Fingerprints fingerprints, Schema schema, Set<ObjectId> touched) {
    return fingerprints.ofWholes(schema.restrictedTo(id -> touched.contains(id.whole())));
  }

  private static String state(Map<ObjectId, String> found, ObjectId whole) {
    var state = found.get(whole);
    return state == null ? ABSENT : state.substring(0, LENGTH);
  }
}
