package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Forecast;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A proven plan.
///
/// @param major the major version of the server it was proven for
/// @param from fingerprint of the state it starts from
/// @param to fingerprint of the state it ends in
/// @param entries its statements in order
/// @param milestones where it stands before each of its segments
/// @param trail the states of what it is about
/// @param form how its statements are written, and why; null where that is not known
public record Plan(
    int major,
    String from,
    String to,
    List<Entry> entries,
    List<Milestone> milestones,
    Trail trail,
    @Nullable FormChoice form) {
  public Plan {
    entries = List.copyOf(entries);
    milestones = List.copyOf(milestones);
    var segments = entries.stream().map(entry -> entry.planned().segment()).distinct().count();
    if (milestones.size() != segments) {
      throw new IllegalStateException(
          segments + " segments and " + milestones.size() + " milestones");
    }
  }

  /// A plan of one transaction, or of none.
  public Plan(int major, String from, String to, List<Entry> entries) {
    this(
        major,
        from,
        to,
        entries,
        entries.isEmpty() ? List.of() : List.of(new Milestone(from, null)),
        Trail.NONE,
        null);
  }

  /// A statement and what it was seen to do.
  ///
  /// @param hazards declared ones and those that the rehearsal found
  /// @param forecast what it is expected to cost on the live tables; empty where it reads and
  /// writes
  ///     no rows, or nothing is known of the tables
  public record Entry(
      PlannedStep planned,
      Certificate certificate,
      List<Hazard> hazards,
      Optional<Forecast> forecast) {
    public Entry {
      hazards = List.copyOf(hazards);
    }

    /// A statement of which no costs are known.
    public Entry(PlannedStep planned, Certificate certificate, List<Hazard> hazards) {
      this(planned, certificate, hazards, Optional.empty());
    }

    /// {@return the relations that it reads from end to end: seen ones, or declared ones where
    /// nobody
    /// could look on}
    public Set<ObjectId> scans() {
      return isUnseen() ? planned.step().scans() : certificate.scans();
    }

    /// {@return the relations that it writes anew: seen ones, or declared ones where nobody could
    /// look on}
    public Set<ObjectId> rewrites() {
      return isUnseen() ? planned.step().rewrites() : certificate.rewrites();
    }

    private boolean isUnseen() {
      return planned.step().mode() == TransactionMode.OUTSIDE;
    }

    Entry with(Hazard hazard) {
      var more = new ArrayList<>(hazards);
      more.add(hazard);
      return new Entry(planned, certificate, more, forecast);
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /// {@return all hazards in order}
  public List<Hazard> hazards() {
    return entries.stream().flatMap(entry -> entry.hazards().stream()).toList();
  }

  /// {@return this plan with other things said about the same statements}
  public Plan with(List<Entry> others) {
    return new Plan(major, from, to, others, milestones, trail, form);
  }

  /// {@return this plan with what decided how its statements are written}
  public Plan chosen(FormChoice choice) {
    return new Plan(major, from, to, entries, milestones, trail, choice);
  }

  /// {@return this plan with a hazard added to its first statement}
  public Plan warning(Hazard hazard) {
    var more = new ArrayList<>(entries);
    more.set(0, more.getFirst().with(hazard));
    return with(more);
  }

  /// {@return this plan with a hazard added to the statements that drop an object}
  public Plan warning(ObjectId dropped, HazardKind kind, String message) {
    var more =
        entries.stream()
            .map(
                entry ->
                    entry.planned().cause() instanceof Change.Drop(var id) && id.equals(dropped)
                        ? entry.with(new Hazard(kind, dropped, message))
                        : entry)
            .toList();
    return with(more);
  }

  /// {@return the wholes of all objects that the statements are about}
  public Set<ObjectId> touched() {
    return touched(entries);
  }

  /// {@return the wholes of all objects that some statements are about}
  public static Set<ObjectId> touched(List<Entry> entries) {
    var touched = new HashSet<ObjectId>();
    for (var entry : entries) {
      var cause = entry.planned().cause();
      touched.add(cause.id().whole());
      if (cause instanceof Change.Rename(_, var to)) {
        touched.add(to.whole());
      }
    }
    return touched;
  }

  /// {@return the statements by transaction}
  public List<List<PlannedStep>> segments() {
    Map<Integer, List<PlannedStep>> segments = new TreeMap<>();
    for (var entry : entries) {
      segments
          .computeIfAbsent(entry.planned().segment(), _ -> new ArrayList<>())
          .add(entry.planned());
    }
    return List.copyOf(segments.values());
  }
}
