package dev.plumb.cli;

import dev.plumb.cli.terminal.Terminal;
import dev.plumb.core.observe.Blocker;
import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import dev.plumb.core.plan.PlannedStep;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Says of each statement when it begins, where someone watches, and how long it took; and what
/// keeps it waiting.
final class ApplyWatch implements PlanObserver {
  private static final int WIDTH = 60;
  private static final String MARGIN = "     ";

  private final Terminal terminal;
  private final int of;
  private final long began = System.nanoTime();
  private long statementBegan;

  /// @param of how many statements the plan has
  ApplyWatch(Terminal terminal, int of) {
    this.terminal = terminal;
    this.of = of;
  }

  @Override
  public synchronized void heard(PlanEvent event) {
    switch (event) {
      case PlanEvent.StepStarted(var step) -> {
        statementBegan = System.nanoTime();
        terminal.draft(line(step) + " …");
      }
      case PlanEvent.StepFinished(var step) ->
          terminal.note(line(step) + "  " + since(statementBegan));
      case PlanEvent.Progressed(var step, var phase, int percent) ->
          terminal.draft(line(step) + " " + percent + " % " + phase);
      case PlanEvent.Filled(var step, long rows, int percent, var left) ->
          terminal.draft(
              "%s %d %%, %,d rows, %s left"
                  .formatted(line(step), percent, rows, Blocker.spoken(left)));
      case PlanEvent.Resting(_, var lag) ->
          terminal.draft(
              MARGIN + "waiting for a replica that is " + Blocker.spoken(lag) + " behind");
      case PlanEvent.Resumed(int done, int segments) ->
          terminal.note("going on: " + done + " of " + segments + " segments are done");
      case PlanEvent.Recovering(var step) ->
          terminal.note("clearing away what was left of statement " + step.number());
      case PlanEvent.Crowded(var sessions) -> list("in use by ", sessions);
      case PlanEvent.Waiting waiting -> {
        list("waiting for ", waiting.holders());
        if (waiting.queue() > 0) {
          terminal.note(MARGIN + waiting.queue() + " waiting behind");
        }
      }
      case PlanEvent.Retrying retrying ->
          terminal.note(
              MARGIN
                  + "rolled back; try "
                  + retrying.attempt()
                  + " in "
                  + Blocker.spoken(retrying.pause()));
      case PlanEvent.SegmentCommitted _, PlanEvent.Finished _ -> {}
    }
  }

  /// {@return the time since the beginning, with its unit}
  String seconds() {
    return since(began);
  }

  private void list(String word, List<Blocker> sessions) {
    sessions.forEach(session -> terminal.note(MARGIN + word + session.text()));
  }

  private String line(PlannedStep step) {
    int digits = Integer.toString(of).length();
    String sql = step.step().sql().text().lines().findFirst().orElse("");
    String shown = sql.length() > WIDTH ? sql.substring(0, WIDTH - 1) + "…" : sql;
    return String.format(
        Locale.ROOT, "%" + (digits + 2) + "d/%d  %-" + WIDTH + "s", step.number(), of, shown);
  }

  private static String since(long start) {
    var time = Duration.ofNanos(System.nanoTime() - start);
    return time.toSeconds() < 10
        ? time.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
