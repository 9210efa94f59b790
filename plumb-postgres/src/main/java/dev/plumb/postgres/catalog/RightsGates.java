package dev.plumb.postgres.catalog;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps the lines of a catalog query that count for what the session's role may read: a line that
/// ends in `-- readable pg_x` is there where it may read that system catalog, one that ends in
/// `-- hidden pg_x` where it may not.
final class RightsGates {
  private static final Pattern GATE = Pattern.compile("^(.*) -- (readable|hidden) (pg_\\w+)$");

  private RightsGates() {}

  /// @param isReadable asked for the names of system catalogs
  static String apply(String query, Predicate<String> isReadable) {
    return query.lines().map(line -> opened(line, isReadable)).collect(Collectors.joining("\n"));
  }

  private static String opened(String line, Predicate<String> isReadable) {
    var gate = GATE.matcher(line);
    if (!gate.matches()) {
      return line;
    }
    return isReadable.test(gate.group(3)) == gate.group(2).equals("readable") ? gate.group(1) : "";
  }
}
