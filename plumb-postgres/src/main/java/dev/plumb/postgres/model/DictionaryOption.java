package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;

/// An option of a text search dictionary as PostgreSQL keeps it: `name = value`, the name quoted
/// where it must be, the value a literal.
public record DictionaryOption(String text) implements Text {
  public static List<DictionaryOption> list(List<String> texts) {
    return texts.stream().map(DictionaryOption::new).toList();
  }

  /// {@return the name as SQL writes it}
  public String name() {
    return text.substring(0, isQuoted() ? closingQuote() + 1 : text.indexOf(' '));
  }

  private boolean isQuoted() {
    return text.startsWith("\"");
  }

  private int closingQuote() {
    int at = text.indexOf('"', 1);
    while (text.startsWith("\"\"", at)) {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  @Override
  public String toString() {
    return text;
  }
}
