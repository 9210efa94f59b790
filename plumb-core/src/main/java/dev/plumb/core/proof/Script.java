package dev.plumb.core.proof;

import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Bench.FailedStep;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The statements rehearsed so far, numbered through, each with what it was seen to do.
final class Script {

  private final Bench bench;
  private final List<Plan.Entry> entries = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final SortedMap<Integer, Schema> begins = new TreeMap<>();

  Script(Bench bench) {
    this.bench = bench;
  }

  /// Runs statements on the bench. In the plan they join the transaction of those that ran before,
  /// where both allow it.
  ///
  /// {@return the state that they lead to}
  Schema run(List<PlannedStep> steps, Schema start) throws FailedStep {
    if (steps.isEmpty()) {
      return start;
    }
    int before = lastSegment(steps.getFirst());
    Map<Integer, List<PlannedStep>> segments = new TreeMap<>();
    for (var step : steps) {
      var moved = entries.isEmpty() ? step : step.behind(entries.getLast().planned(), before);
      segments.computeIfAbsent(moved.segment(), _ -> new ArrayList<>()).add(moved);
    }
    var state = start;
    int left = segments.size();
    for (var segment : segments.values()) {
      begins.putIfAbsent(segment.getFirst().segment(), state);
      rehearse(segment);
      left--;
      state = left > 0 ? bench.look() : bench.read();
    }
    return state;
  }

  private void rehearse(List<PlannedStep> segment) throws FailedStep {
    var certificates = bench.rehearse(segment);
    for (int i = 0; i < segment.size(); i++) {
      record(segment.get(i), certificates.get(i));
    }
  }

  /// {@return the number that the segments to come are counted from}
  private int lastSegment(PlannedStep next) {
    if (entries.isEmpty()) {
      return 0;
    }
    var last = entries.getLast().planned();
    var joins =
        last.step().mode() == TransactionMode.TRANSACTIONAL
            && (next.step().mode() == TransactionMode.TRANSACTIONAL
                || next.step().mode() == TransactionMode.COMMITS);
    return joins ? last.segment() - 1 : last.segment();
  }

  List<Plan.Entry> entries() {
    return entries;
  }

  List<PlannedStep> steps() {
    return entries.stream().map(Plan.Entry::planned).toList();
  }

  /// {@return the states before the segments, in their order}
  SortedMap<Integer, Schema> begins() {
    return begins;
  }

  /// {@return what the statements did beyond what they declare}
  List<String> problems() {
    return problems;
  }

  private void record(PlannedStep step, Certificate certificate) {
    LockCheck.undeclared(step, certificate)
        .forEach(problem -> problems.add("'" + step.step().sql() + "' " + problem));
    var hazards = new ArrayList<>(step.step().hazards());
    certificate.rewrites().stream()
        .sorted()
        .map(
            relation ->
                new Hazard(
                    HazardKind.TABLE_REWRITE,
                    relation,
                    "all rows of " + relation + " are written anew while it is locked"))
        .forEach(hazards::add);
    entries.add(new Plan.Entry(step, certificate, hazards));
  }
}
