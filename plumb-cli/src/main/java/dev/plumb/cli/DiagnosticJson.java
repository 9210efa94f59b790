package dev.plumb.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes diagnostics for programs: `{"exit": 1, "diagnostics": [{"code", "severity", "message",
/// "file", "line",
/// "column", "about", "hint"}]}`. A key without a value is left out.
final class DiagnosticJson {
  private DiagnosticJson() {}

  static String of(List<Diagnostic> diagnostics, ExitCode exit) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("exit", exit.number());
    result.put("diagnostics", diagnostics.stream().map(DiagnosticJson::fields).toList());
    try {
      return JSON.std.asString(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> fields(Diagnostic diagnostic) {
    Map<String, Object> fields = new LinkedHashMap<>();
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
