package dev.plumb.cli;

import dev.plumb.cli.terminal.Streams;
import dev.plumb.core.diagnostic.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Runs commands in this process and keeps what they write.
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StopSignal signal = new StopSignal();

  ExitCode run(String... words) {
    return run(
        new Streams(input(""), stream(out), stream(err), false, false, false, Map.of()), words);
  }

  /// Runs a command at a terminal where someone types an answer.
  ExitCode runAsked(String answer, String... words) {
    return run(
        new Streams(input(answer), stream(out), stream(err), true, false, true, Map.of()), words);
  }

  StopSignal signal() {
    return signal;
  }

  String takeOut() {
    return take(out);
  }

  String takeErr() {
    return take(err);
  }

  private ExitCode run(Streams streams, String... words) {
    return new CommandRun(streams, signal).run(words);
  }

  private static ByteArrayInputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String take(ByteArrayOutputStream bytes) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return text;
  }
}
