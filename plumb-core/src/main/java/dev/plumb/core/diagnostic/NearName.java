package dev.plumb.core.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that a mistyped one was probably meant to be.
public final class NearName {
  private NearName() {}

  /// {@return the candidate with the fewest edits, if it is near enough to be worth a hint; ties by
  /// alphabet}
  public static Optional<String> of(String wanted, Collection<String> candidates) {
    int limit = Math.max(1, wanted.length() / 4);
    return candidates.stream()
        .filter(name -> !name.equals(wanted) && Math.abs(name.length() - wanted.length()) <= limit)
        .filter(name -> edits(wanted, name) <= limit)
        .min(
            Comparator.<String>comparingInt(name -> edits(wanted, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int edits(String wanted, String name) {
    var a = wanted.toLowerCase(Locale.ROOT);
    var b = name.toLowerCase(Locale.ROOT);
    var before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[b.length()];
  }
}
