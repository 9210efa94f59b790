package dev.plumb.core.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that was probably meant: the one with the fewest letters inserted, left out,
/// changed or swapped.
public final class Nearest {
  private Nearest() {}

  /// {@return the candidate nearest to what was typed, unless even that one is too far away to be
  /// meant}
  public static Optional<String> to(String typed, Collection<String> candidates) {
    int farthest = Math.max(1, typed.length() / 3);
    return candidates.stream()
        .filter(each -> distance(typed, each) <= farthest)
        .min(
            Comparator.comparingInt((String each) -> distance(typed, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// {@return the hint `did you mean "name"?`, where there is a near candidate}
  public static Optional<String> hint(String typed, Collection<String> candidates) {
    return to(typed, candidates).map(near -> "did you mean \"" + near + "\"?");
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
