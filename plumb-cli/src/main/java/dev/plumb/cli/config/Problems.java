package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Collects what is wrong with one YAML text, each at its place.
final class Problems {
  private final String file;
  private final List<String> lines;
  private final List<Diagnostic> found = new ArrayList<>();

  Problems(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  void add(Code code, Node at, String message, @Nullable String hint) {
    Span span =
        at.getStartMark().map(start -> span(start, at.getEndMark().orElse(start))).orElse(null);
    found.add(Diagnostic.error(code, message).withSpan(span).withHint(hint));
  }

  void add(Code code, Mark at, String message) {
    found.add(Diagnostic.error(code, span(at, at), message));
  }

  private Span span(Mark start, Mark end) {
    String line = start.getLine() < lines.size() ? lines.get(start.getLine()) : "";
    int to = end.getLine() == start.getLine() ? end.getColumn() : line.length();
    int length = Math.max(1, to - start.getColumn());
    return new Span(file, start.getLine() + 1, start.getColumn() + 1, length, line);
  }
}
