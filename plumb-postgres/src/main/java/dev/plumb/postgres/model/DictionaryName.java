package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;

/// The name of a text search dictionary as PostgreSQL writes it: quoted where it must be, with its
/// schema unless that is `pg_catalog`.
public record DictionaryName(String text) implements Text {
  public static List<DictionaryName> list(List<String> names) {
    return names.stream().map(DictionaryName::new).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
