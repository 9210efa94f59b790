package dev.plumb.cli;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.dialect.ParkedObject;
import dev.plumb.core.forecast.Amounts;
import dev.plumb.core.json.IdJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is parked, for people and for programs.
final class ParkedReport {
  private ParkedReport() {}

  /// {@return a line each}
  static String text(List<ParkedObject> parked) {
    var text = new StringBuilder();
    for (var each : parked) {
      text.append("parked ").append(each.at()).append("  ");
      text.append(DiagnosticText.printable(each.former())).append(" as ");
      text.append(DiagnosticText.printable(each.id().display()));
      each.bytes().ifPresent(bytes -> text.append(", ").append(Amounts.bytes(bytes)));
      text.append('\n');
    }
    return text.toString();
  }

  static List<Map<String, @Nullable Object>> fields(List<ParkedObject> parked) {
    return parked.stream().map(ParkedReport::fields).toList();
  }

  private static Map<String, @Nullable Object> fields(ParkedObject parked) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("object", IdJson.object(parked.id()));
    fields.put("former", parked.former());
    fields.put("at", parked.at().toString());
    fields.put("bytes", parked.bytes().isPresent() ? parked.bytes().getAsLong() : null);
    return fields;
  }
}
