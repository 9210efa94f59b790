package dev.plumb.cli;

import dev.plumb.cli.terminal.Terminal;
import dev.plumb.core.apply.ApplyListener;
import dev.plumb.core.plan.PlannedStep;
import java.time.Duration;
import java.util.Locale;

/// Says of each statement when it begins, where someone watches, and how long it took.
final class ApplyWatch implements ApplyListener {
  private static final int WIDTH = 60;

  private final Terminal terminal;
  private final long began = System.nanoTime();
  private long statementBegan;

  ApplyWatch(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void started(PlannedStep step, int of) {
    statementBegan = System.nanoTime();
    terminal.draft(line(step, of) + " …");
  }

  @Override
  public void finished(PlannedStep step, int of) {
    terminal.note(line(step, of) + "  " + since(statementBegan));
  }

  /// {@return the time since the beginning, with its unit}
  String seconds() {
    return since(began);
  }

  private static String line(PlannedStep step, int of) {
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
