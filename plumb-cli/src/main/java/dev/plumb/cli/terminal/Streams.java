package dev.plumb.cli.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;

/// The outside of the process: both output streams, which of them a human watches, and the
/// environment.
public record Streams(
    PrintStream out,
    PrintStream err,
    boolean outWatched,
    boolean errWatched,
    Map<String, String> environment) {
  public Streams {
    environment = Map.copyOf(environment);
  }

  /// {@return those of this process; the launcher says in `plumb.tty` which descriptors are
  /// terminals}
  public static Streams ofProcess() {
    String watched = System.getProperty("plumb.tty");
    if (watched == null) {
      Console console = System.console();
      watched = console != null && console.isTerminal() ? "12" : "";
    }
    return new Streams(
        System.out, System.err, watched.contains("1"), watched.contains("2"), System.getenv());
  }
}
