package dev.plumb.postgres.connect;

import java.util.regex.Pattern;

/// Words and values as in `host=localhost dbname='my shop'`; a quote or backslash in a value has a
/// backslash before it (manual, 34.1.1.1).
final class KeywordText {
  private static final Pattern BEGINNING = Pattern.compile("\\s*([a-z_]+)\\s*=.*", Pattern.DOTALL);

  private final String text;
  private int at;

  private KeywordText(String text) {
    this.text = text;
  }

  static boolean recognises(String text) {
    var beginning = BEGINNING.matcher(text);
    return beginning.matches() && Keyword.of(beginning.group(1)).isPresent();
  }

  static Words parse(String text) {
    return new KeywordText(text).words();
  }

  private Words words() {
    var words = new Words();
    skipSpace();
    while (at < text.length()) {
      var word = word();
      words.put(word, value());
      skipSpace();
    }
    return words;
  }

  private String word() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '=' && !isSpace()) {
      at++;
    }
    var word = text.substring(start, at);
    skipSpace();
    if (at == text.length() || text.charAt(at) != '=') {
      throw Words.wrong(
          "a connection parameter lacks its \"=\"", "a value with a space is quoted: 'my shop'");
    }
    at++;
    skipSpace();
    return word;
  }

  private String value() {
    boolean isQuoted = at < text.length() && text.charAt(at) == '\'';
    if (isQuoted) {
      at++;
    }
    var value = new StringBuilder();
    while (at < text.length() && !(isQuoted ? text.charAt(at) == '\'' : isSpace())) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
      at++;
    }
    if (isQuoted && at == text.length()) {
      throw Words.wrong("a quote in the connection parameters is opened and never closed", null);
    }
    at++;
    return value.toString();
  }

  private void skipSpace() {
    while (at < text.length() && isSpace()) {
      at++;
    }
  }

  private boolean isSpace() {
    return Character.isWhitespace(text.charAt(at));
  }
}
