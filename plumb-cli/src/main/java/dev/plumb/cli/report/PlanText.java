package dev.plumb.cli.report;

import dev.plumb.cli.terminal.Ink;
import dev.plumb.cli.terminal.Style;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plan for people: each statement with why it is there, what it locks and what it endangers.
public final class PlanText {
  private static final String MARGIN = "      ";

  private final Ink ink;
  private final Allowance allowance;
  private final StringBuilder text = new StringBuilder();

  private PlanText(Ink ink, Allowance allowance) {
    this.ink = ink;
    this.allowance = allowance;
  }

  /// {@return the plan in lines, each ended}
  ///
  /// @param allowance what is accepted already
  public static String of(Plan plan, Allowance allowance, Ink ink) {
    var rendered = new PlanText(ink, allowance);
    rendered.write(plan);
    return rendered.text.toString();
  }

  private void write(Plan plan) {
    if (plan.isEmpty()) {
      line(ink.of(Style.GREEN, "Nothing to do: both states are the same."));
      return;
    }
    int segment = 0;
    int segments = plan.segments().size();
    for (var entry : plan.entries()) {
      if (segments > 1 && entry.planned().segment() != segment) {
        segment = entry.planned().segment();
        line(ink.of(Style.FAINT, "── transaction " + segment + " " + "─".repeat(40)));
      }
      write(entry);
    }
    line("");
    writeSummary(plan);
  }

  private void write(Plan.Entry entry) {
    var number = String.format("%4d  ", entry.planned().number());
    var lines = entry.planned().step().sql().text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var end = i == lines.size() - 1 ? ";" : "";
      line((i == 0 ? ink.of(Style.FAINT, number) : MARGIN) + lines.get(i) + end);
    }
    var notes = notes(entry);
    if (!notes.isEmpty()) {
      line(MARGIN + ink.of(Style.FAINT, "-- " + String.join(" · ", notes)));
    }
    for (var hazard : entry.hazards()) {
      line(MARGIN + hazard(hazard));
    }
  }

  private static List<String> notes(Plan.Entry entry) {
    var notes = new ArrayList<String>();
    if (entry.planned().cause() instanceof Change.Replace(_, var reason)) {
      notes.add("because " + reason);
    }
    var certificate = entry.certificate();
    notes.addAll(
        locks(
            Stream.concat(entry.planned().step().locks().stream(), certificate.locks().stream())));
    names(certificate.rewrites()).forEach(name -> notes.add("rewrites " + name));
    names(certificate.scans()).forEach(name -> notes.add("scans " + name));
    return notes;
  }

  private static List<String> locks(Stream<Lock> locks) {
    return locks
        .filter(lock -> lock.mode().blocksWrites())
        .map(lock -> new Lock(lock.relation().whole(), lock.mode()))
        .distinct()
        .collect(Collectors.groupingBy(Lock::mode, TreeMap::new, Collectors.toList()))
        .descendingMap()
        .entrySet()
        .stream()
        .map(each -> blocks(each.getKey()) + " " + relations(each.getValue()))
        .toList();
  }

  private static String blocks(LockMode mode) {
    return mode.blocksReads() ? "blocks reads and writes of" : "blocks writes to";
  }

  private static String relations(List<Lock> locks) {
    return locks.stream()
        .map(lock -> lock.relation().display())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<String> names(Set<ObjectId> ids) {
    return ids.stream().map(id -> id.whole().display()).distinct().sorted().toList();
  }

  private String hazard(Hazard hazard) {
    var code = hazard.kind().code();
    if (allowance.covers(hazard)) {
      return ink.of(Style.FAINT, "!! " + code + " (allowed): " + hazard.message());
    }
    return ink.of(style(hazard.kind()), "!! " + code + ": ") + hazard.message();
  }

  private static Style style(HazardKind kind) {
    return switch (kind) {
      case DATA_LOSS, AUTHORISATION_WIDENED, RLS_WEAKENED, PROBABLE_RENAME -> Style.RED;
      case TABLE_REWRITE, CONSTRAINT_DROPPED, INDEX_DROPPED, TYPE_NARROWING, UNMODELLED ->
          Style.YELLOW;
    };
  }

  private void writeSummary(Plan plan) {
    line(
        ink.of(
                Style.BOLD,
                Count.of(plan.entries().size(), "statement")
                    + " in "
                    + Count.of(plan.segments().size(), "transaction"))
            + ", proven on a scratch copy of PostgreSQL "
            + plan.major()
            + ".");
    var open =
        allowance.open(plan).stream()
            .map(hazard -> hazard.kind().code())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!open.isEmpty()) {
      line(
          ink.of(Style.YELLOW, Count.of(allowance.open(plan).size(), "hazard"))
              + " to accept before it is applied: --allow "
              + String.join(",", open));
    }
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
