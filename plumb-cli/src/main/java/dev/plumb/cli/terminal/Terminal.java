package dev.plumb.cli.terminal;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.render.Styler;
import dev.plumb.core.render.Styler.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// Results go to standard output, everything else to standard error.
public final class Terminal {
  /// How much is said beside the result.
  public enum Talk {
    NORMAL,
    QUIET
  }

  private final Streams streams;
  private final Talk talk;
  private final Ink outInk;
  private final Ink errInk;

  public Terminal(Streams streams, ColourChoice colour, Talk talk) {
    this.streams = streams;
    this.talk = talk;
    this.outInk = colour.ink(streams.outWatched(), streams.environment());
    this.errInk = colour.ink(streams.errWatched(), streams.environment());
  }

  /// {@return the ink of standard output}
  public Ink ink() {
    return outInk;
  }

  /// {@return the styles of standard output by what a text is to its reader}
  public Styler styler() {
    return (tone, text) -> outInk.of(styleOf(tone), text);
  }

  /// Writes a part of the result as it is.
  public void print(String text) {
    streams.out().print(text);
    streams.out().flush();
  }

  /// Writes a line of the result.
  public void println(String line) {
    print(line + "\n");
  }

  /// Says something beside the result, unless `--quiet`.
  public void note(String line) {
    if (talk == Talk.NORMAL) {
      streams.err().println((streams.errWatched() ? "\r\033[K" : "") + line);
    }
  }

  /// Says, where someone watches, something that the next note takes the place of.
  public void draft(String line) {
    if (talk == Talk.NORMAL && streams.errWatched()) {
      streams.err().print("\r\033[K" + errInk.of(Style.FAINT, line));
      streams.err().flush();
    }
  }

  /// Warns of something that does not stop the command, also with `--quiet`.
  public void warn(Code code, String message) {
    complain(List.of(Diagnostic.warning(code, message)));
  }

  /// Says what is wrong, also with `--quiet`.
  public void complain(List<Diagnostic> diagnostics) {
    diagnostics.forEach(each -> streams.err().println(coloured(each)));
  }

  /// {@return whether someone is there to be asked}
  public boolean isInteractive() {
    return streams.inWatched() && streams.errWatched();
  }

  /// {@return whether the answer to a question is yes}
  public boolean confirms(String question) {
    streams.err().print(errInk.of(Style.BOLD, question) + " [y/N] ");
    streams.err().flush();
    var answer = new StringBuilder();
    try {
      int next = streams.in().read();
      while (next >= 0 && next != '\n') {
        answer.append((char) next);
        next = streams.in().read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("y", "yes").contains(answer.toString().strip().toLowerCase(Locale.ROOT));
  }

  /// {@return a progress line; the caller closes it before the result is written}
  public Progress progress(String stage) {
    boolean shown = talk == Talk.NORMAL && streams.errWatched();
    return shown ? Progress.shown(streams.err(), errInk, stage) : Progress.hidden();
  }

  private String coloured(Diagnostic diagnostic) {
    String text = DiagnosticText.of(diagnostic);
    String head = DiagnosticText.head(diagnostic);
    int at = text.indexOf(head);
    return text.substring(0, at)
        + errInk.of(styleOf(diagnostic.severity()), head)
        + text.substring(at + head.length());
  }

  private static Style styleOf(Tone tone) {
    return switch (tone) {
      case STRONG -> Style.BOLD;
      case FAINT -> Style.FAINT;
      case ADDED -> Style.GREEN;
      case REMOVED, DANGER -> Style.RED;
      case CAUTION -> Style.YELLOW;
    };
  }

  private static Style styleOf(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.RED;
      case WARNING -> Style.YELLOW;
      case NOTE -> Style.CYAN;
    };
  }
}
