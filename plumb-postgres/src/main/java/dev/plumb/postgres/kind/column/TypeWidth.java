package dev.plumb.postgres.kind.column;

import dev.plumb.postgres.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much fits into a type: its name and its modifiers, such as a length or a precision.
///
/// @param modifiers the numbers in parentheses; empty where values have no bound
record TypeWidth(String name, List<Long> modifiers) {

  private static final Pattern SHAPE = Pattern.compile("([^(]+)(?:\\(([\\d, -]+)\\))?(.*)");

  private static final String VARCHAR = "character varying";
  private static final String CHAR = "character";
  private static final String NUMERIC = "numeric";
  private static final String TEXT = "text";

  /// The types that hold every value of a type.
  private static final Map<String, Set<String>> WIDER =
      Map.ofEntries(
          Map.entry("smallint", Set.of("integer", "bigint", NUMERIC, "real", "double precision")),
          Map.entry("integer", Set.of("bigint", NUMERIC, "double precision")),
          Map.entry("bigint", Set.of(NUMERIC)),
          Map.entry("real", Set.of("double precision", NUMERIC)),
          Map.entry("double precision", Set.of(NUMERIC)),
          Map.entry(CHAR, Set.of(VARCHAR)),
          Map.entry("date", Set.of("timestamp without time zone", "timestamp with time zone")),
          Map.entry("timestamp without time zone", Set.of("timestamp with time zone")),
          Map.entry("timestamp with time zone", Set.of("timestamp without time zone")),
          Map.entry("time without time zone", Set.of("interval", "time with time zone")),
          Map.entry("cidr", Set.of("inet")),
          Map.entry("json", Set.of("jsonb")),
          Map.entry("jsonb", Set.of("json")));

  /// {@return whether a value of the first type may be too long, too large or too precise for the
  /// second}
  static boolean mayNotFit(TypeName before, TypeName after) {
    if (before.text().endsWith("[]") && after.text().endsWith("[]")) {
      return mayNotFit(element(before), element(after));
    }
    var from = of(before);
    var to = of(after);
    if (to.holdsAnything()) {
      return false;
    }
    return from.name.equals(to.name)
        ? !from.fitsInto(to)
        : !WIDER.getOrDefault(from.name, Set.of()).contains(to.name)
            || !to.modifiers.isEmpty() && !from.fitsInto(to);
  }

  private boolean holdsAnything() {
    return modifiers.isEmpty() && (name.equals(TEXT) || name.equals(VARCHAR));
  }

  private boolean fitsInto(TypeWidth other) {
    if (other.modifiers.isEmpty()) {
      return true;
    }
    if (modifiers.isEmpty() || modifiers.size() > other.modifiers.size()) {
      return false;
    }
    if (name.equals(NUMERIC)) {
      return scale() <= other.scale() && whole() <= other.whole();
    }
    return modifiers.getFirst() <= other.modifiers.getFirst();
  }

  private long scale() {
    return modifiers.size() > 1 ? modifiers.get(1) : 0;
  }

  private long whole() {
    return modifiers.getFirst() - scale();
  }

  private static TypeName element(TypeName array) {
    return new TypeName(array.text().substring(0, array.text().length() - 2));
  }

  private static TypeWidth of(TypeName type) {
    var shape = SHAPE.matcher(type.text());
    if (!shape.matches()) {
      return new TypeWidth(type.text(), List.of());
    }
    var numbers = new ArrayList<Long>();
    if (shape.group(2) != null) {
      for (var number : shape.group(2).split(",", -1)) {
        numbers.add(Long.valueOf(number.strip()));
      }
    }
    return new TypeWidth(shape.group(1).strip() + shape.group(3), List.copyOf(numbers));
  }
}
