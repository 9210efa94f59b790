package dev.plumb.core.rules;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Parentheses around parentheses. Releases of one major version do not agree on how many they
/// write
/// around an expression; two pairs mean what one means.
final class Parentheses {
  private Parentheses() {}

  /// {@return the text with one pair where there are several around the same expression; text in
  /// quotes and lists stay as they are}
  static String single(String text) {
    if (!text.contains("((")) {
      return text;
    }
    Map<Integer, Integer> ends = new HashMap<>();
    var lists = new BitSet();
    match(text, ends, lists);
    var dropped = new BitSet();
    ends.forEach(
        (start, end) -> {
          var inner = ends.get(start + 1);
          if (inner != null && inner == end - 1 && !lists.get(start + 1)) {
            dropped.set(start);
            dropped.set(end);
          }
        });
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!dropped.get(i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /// @param ends where each pair ends, by its beginning
  /// @param lists the beginnings of pairs with a comma of their own
  private static void match(String text, Map<Integer, Integer> ends, BitSet lists) {
    var open = new ArrayDeque<Integer>();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        open.push(i);
      } else if (c == ',' && !open.isEmpty()) {
        lists.set(open.peek());
      } else if (c == ')' && !open.isEmpty()) {
        ends.put(open.pop(), i);
      }
    }
  }
}
