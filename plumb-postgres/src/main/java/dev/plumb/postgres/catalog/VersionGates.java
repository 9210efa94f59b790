package dev.plumb.postgres.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps the lines of a catalog query that count for one major version: a line that ends in
/// `-- since 15` or `-- before 15` is there from that version on, or up to the one before it; one
/// that ends in both is there in between.
final class VersionGates {
  private static final Pattern GATE =
      Pattern.compile("-- (since|before) (\\d+)(?=$| -- (?:since|before) \\d+$)");

  private VersionGates() {}

  static String apply(String query, int major) {
    return query.lines().filter(line -> counts(line, major)).collect(Collectors.joining("\n"));
  }

  private static boolean counts(String line, int major) {
    return GATE.matcher(line).results().allMatch(gate -> isOpen(gate, major));
  }

  private static boolean isOpen(MatchResult gate, int major) {
    int version = Integer.parseInt(gate.group(2));
    return gate.group(1).equals("since") ? major >= version : major < version;
  }
}
