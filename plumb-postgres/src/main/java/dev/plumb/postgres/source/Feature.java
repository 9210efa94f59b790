package dev.plumb.postgres.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a major version of PostgreSQL has that none before it has.
///
/// @param name as the manual calls it
/// @param since the first major version that has it
/// @param wordings the ways to say it, each a list of what `features.txt` tells
record Feature(String name, int since, List<List<String>> wordings) {
  Feature {
    wordings = wordings.stream().map(List::copyOf).toList();
  }

  /// {@return the feature of a line such as `15 MERGE: merge into`}
  static Feature of(String line) {
    int space = line.indexOf(' ');
    int colon = line.indexOf(": ");
    var wordings = line.substring(colon + 2).split(", ");
    return new Feature(
        line.substring(space + 1, colon),
        Integer.parseInt(line.substring(0, space)),
        Arrays.stream(wordings).map(words -> List.of(words.split(" "))).toList());
  }

  /// {@return whether the tokens, without comments, say it}
  boolean isSaidIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      for (var words : wordings) {
        if (matches(words, 0, tokens, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(List<String> words, int word, List<Token> tokens, int at) {
    if (word == words.size()) {
      return true;
    }
    var wanted = words.get(word);
    return switch (wanted) {
      case ".." -> {
        int next = at;
        while (next < tokens.size() && !matches(words, word + 1, tokens, next)) {
          next++;
        }
        yield next < tokens.size();
      }
      case "()" -> {
        int behind = behindParentheses(tokens, at);
        yield behind > at && matches(words, word + 1, tokens, behind);
      }
      case "*" -> at < tokens.size() && matches(words, word + 1, tokens, at + 1);
      default ->
          wanted.startsWith("!")
              ? !isOneOf(wanted.substring(1), tokens, at) && matches(words, word + 1, tokens, at)
              : isOneOf(wanted, tokens, at) && matches(words, word + 1, tokens, at + 1);
    };
  }

  private static boolean isOneOf(String alternatives, List<Token> tokens, int at) {
    return at < tokens.size()
        && Arrays.asList(alternatives.split("\\|"))
            .contains(tokens.get(at).word().toLowerCase(Locale.ROOT));
  }

  /// {@return the index behind the parentheses that open here; `at` itself if none do}
  private static int behindParentheses(List<Token> tokens, int at) {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      if (tokens.get(i).isSymbol('(')) {
        depth++;
      } else if (tokens.get(i).isSymbol(')')) {
        depth--;
      }
      if (depth == 0) {
        return tokens.get(i).isSymbol(')') ? i + 1 : at;
      }
    }
    return at;
  }
}
