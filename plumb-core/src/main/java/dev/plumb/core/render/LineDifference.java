package dev.plumb.core.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How one text of several lines differs from another, with two lines around each difference.
final class LineDifference {
  private static final int CONTEXT = 2;
  private static final int LONGEST = 1000;

  /// A line and whether both texts have it, or only one.
  record Line(Side side, String text) {}

  enum Side {
    BOTH,
    OBSERVED,
    EXPECTED,
    /// In place of lines that both texts have.
    ELLIPSIS
  }

  private LineDifference() {}

  static List<Line> of(String observed, String expected) {
    var before = observed.lines().toList();
    var after = expected.lines().toList();
    var all = new ArrayList<Line>();
    if (before.size() > LONGEST || after.size() > LONGEST) {
      before.forEach(line -> all.add(new Line(Side.OBSERVED, line)));
      after.forEach(line -> all.add(new Line(Side.EXPECTED, line)));
      return all;
    }
    walk(before, after, all::add);
    return shortened(all);
  }

  /// Follows the longest common subsequence of lines.
  private static void walk(List<String> before, List<String> after, Consumer<Line> lines) {
    var common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.accept(new Line(Side.BOTH, before.get(i)));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.accept(new Line(Side.OBSERVED, before.get(i++)));
      } else {
        lines.accept(new Line(Side.EXPECTED, after.get(j++)));
      }
    }
  }

  /// {@return the length of the longest common subsequence from each pair of lines on}
  private static int[][] common(List<String> before, List<String> after) {
    var common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Line> shortened(List<Line> all) {
    var kept = new ArrayList<Line>();
    for (int i = 0; i < all.size(); i++) {
      var around =
          all.subList(Math.max(0, i - CONTEXT), Math.min(all.size(), i + CONTEXT + 1)).stream();
      if (around.anyMatch(line -> line.side() != Side.BOTH)) {
        kept.add(all.get(i));
      } else if (kept.isEmpty() || kept.getLast().side() != Side.ELLIPSIS) {
        kept.add(new Line(Side.ELLIPSIS, "…"));
      }
    }
    return kept;
  }
}
