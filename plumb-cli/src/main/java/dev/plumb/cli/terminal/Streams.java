package dev.plumb.cli.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/// The outside of the process: its streams, which of them a human is at, and the environment.
public record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean inWatched,
    boolean outWatched,
    boolean errWatched,
    Map<String, String> environment) {
  public Streams {
    environment = Map.copyOf(environment);
  }

  /// {@return streams that nobody is at}
  public static Streams silent() {
    return new Streams(
        InputStream.nullInputStream(),
        new PrintStream(OutputStream.nullOutputStream()),
        new PrintStream(OutputStream.nullOutputStream()),
        false,
        false,
        false,
        System.getenv());
  }

  /// {@return those of this process; the launcher says in `plumb.tty` which descriptors are
  /// terminals}
  public static Streams ofProcess() {
    String watched = System.getProperty("plumb.tty");
    if (watched == null) {
      Console console = System.console();
      watched = console != null && console.isTerminal() ? "012" : "";
    }
    return new Streams(
        System.in,
        System.out,
        System.err,
        watched.contains("0"),
        watched.contains("1"),
        watched.contains("2"),
        System.getenv());
  }
}
