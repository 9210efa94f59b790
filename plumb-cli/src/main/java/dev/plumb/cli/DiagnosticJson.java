package dev.plumb.cli;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes diagnostics for programs: `{"plumb": "failure", "format": 1, "exit": 1, "diagnostics":
/// [{"code", "severity", "message",
/// "file", "line",
/// "column", "about", "hint"}]}`. A key without a value is left out.
final class DiagnosticJson {
  private DiagnosticJson() {}

  static String of(List<Diagnostic> diagnostics, ExitCode exit) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("exit", exit.number());
    result.put("diagnostics", diagnostics.stream().map(DiagnosticJson::fields).toList());
    return Answer.of("failure", result);
  }

  private static Map<String, @Nullable Object> fields(Diagnostic diagnostic) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("code", diagnostic.code().text());
    fields.put("severity", diagnostic.severity().text());
    fields.put("message", diagnostic.message());
    var span = diagnostic.span();
    if (span != null) {
      fields.put("file", span.file());
      fields.put("line", span.line());
      fields.put("column", span.column());
    }
    if (diagnostic.about() instanceof String about) {
      fields.put("about", about);
    }
    if (diagnostic.hint() instanceof String hint) {
      fields.put("hint", hint);
    }
    return fields;
  }
}
