package dev.plumb.postgres.catalog;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps the lines of a catalog query that count for one major version: a line that ends in
/// `-- since 15` or `-- before 15` is there from that version on, or up to the one before it.
final class VersionGates {
  private static final Pattern GATE = Pattern.compile("-- (since|before) (\\d+)$");

  private VersionGates() {}

  static String apply(String query, int major) {
    return query.lines().filter(line -> counts(line, major)).collect(Collectors.joining("\n"));
  }

  private static boolean counts(String line, int major) {
    var gates = GATE.matcher(line);
    if (!gates.find()) {
      return true;
    }
    int version = Integer.parseInt(gates.group(2));
    return gates.group(1).equals("since") ? major >= version : major < version;
  }
}
