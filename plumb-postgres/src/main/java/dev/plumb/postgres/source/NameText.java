package dev.plumb.postgres.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads names as PostgreSQL would: folds unquoted ones, takes the quotes off the others.
final class NameText {
  static final int LONGEST = 63;

  private NameText() {}

  /// {@return the bytes that the name takes before PostgreSQL cuts it}
  static int bytes(Token token) {
    return token.end() - token.start() <= LONGEST / 3
        ? 0
        : value(token).getBytes(StandardCharsets.UTF_8).length;
  }

  /// {@return the name that a word, quoted name or string stands for}
  static String value(Token token) {
    return switch (token.kind()) {
      case WORD -> foldAscii(token.text());
      case QUOTED_NAME -> unquoted(token.text(), '"');
      case STRING -> unquoted(token.text(), '\'');
      case DOLLAR_STRING -> {
        int tag = token.text().indexOf('$', 1) + 1;
        yield token.text().substring(tag, token.text().length() - tag);
      }
      case NUMBER, SYMBOL, LINE_COMMENT, BLOCK_COMMENT, PSQL_COMMAND, UNTERMINATED -> token.text();
    };
  }

  /// {@return the parts of the qualified name that starts at `index`; empty if none starts there}
  static List<String> qualified(List<Token> tokens, int index) {
    var parts = new ArrayList<String>();
    for (int i = index; i < tokens.size() && tokens.get(i).isName(); i += 2) {
      parts.add(value(tokens.get(i)));
      if (i + 1 >= tokens.size() || !tokens.get(i + 1).isSymbol('.')) {
        break;
      }
    }
    return List.copyOf(parts);
  }

  private static String foldAscii(String word) {
    var result = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      result.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return result.toString();
  }

  private static String unquoted(String text, char quote) {
    int open = text.indexOf(quote);
    var inner = text.substring(open + 1, text.length() - 1).replace("" + quote + quote, "" + quote);
    return text.substring(0, open).toLowerCase(Locale.ROOT).equals("u&") ? decoded(inner) : inner;
  }

  /// Unicode escapes `\XXXX`, `\+XXXXXX` and `\\`.
  private static String decoded(String text) {
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digits = i + 1 < text.length() && text.charAt(i + 1) == '+' ? 6 : 4;
      int start = digits == 6 ? i + 2 : i + 1;
      if (c != '\\' || start + digits > text.length() || !isHex(text, start, digits)) {
        result.append(c);
        i += text.startsWith("\\\\", i) ? 1 : 0;
        continue;
      }
      int point = Integer.parseInt(text, start, start + digits, 16);
      result.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
      i = start + digits - 1;
    }
    return result.toString();
  }

  private static boolean isHex(String text, int start, int digits) {
    for (int i = start; i < start + digits; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
