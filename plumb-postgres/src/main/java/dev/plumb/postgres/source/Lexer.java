package dev.plumb.postgres.source;

import dev.plumb.postgres.source.Token.Kind;
import java.util.Optional;

/// Cuts SQL text into tokens by the rules of PostgreSQL 14–18 with `standard_conforming_strings`
/// on. See <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>.
final class Lexer {
  private final String text;
  private int at;

  Lexer(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /// {@return the next token; empty at the end of the text}
  Optional<Token> next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    int start = at;
    var kind = scan(text.charAt(at));
    return Optional.of(new Token(kind, text.substring(start, at), start, at));
  }

  /// Goes on from the line after the next line that is `\.`, or from the end.
  void skipCopyData() {
    at = lineEnd(at);
    while (at < text.length()) {
      int end = lineEnd(at + 1);
      var line = text.substring(at + 1, end).strip();
      at = end;
      if (line.equals("\\.")) {
        return;
      }
    }
  }

  private Kind scan(char c) {
    if (text.startsWith("--", at)) {
      at = lineEnd(at);
      return Kind.LINE_COMMENT;
    }
    if (text.startsWith("/*", at)) {
      return blockComment();
    }
    return switch (c) {
      case '\'' -> string(Escapes.NONE);
      case '"' -> quoted('"', Escapes.NONE) ? Kind.QUOTED_NAME : Kind.UNTERMINATED;
      case '$' -> dollar();
      case '\\' -> psqlCommand();
      default -> isWordStart(c) ? wordOrPrefixed(c) : numberOrSymbol(c);
    };
  }

  private Kind blockComment() {
    int depth = 0;
    while (at < text.length()) {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          return Kind.BLOCK_COMMENT;
        }
      } else {
        at++;
      }
    }
    return Kind.UNTERMINATED;
  }

  private Kind string(Escapes escapes) {
    if (!quoted('\'', escapes)) {
      return Kind.UNTERMINATED;
    }
    // Strings that only white space with a line break separates are one string, and the later parts
    // keep the escapes of the first.
    for (int next = continued(); next >= 0; next = continued()) {
      at = next;
      if (!quoted('\'', escapes)) {
        return Kind.UNTERMINATED;
      }
    }
    return Kind.STRING;
  }

  private int continued() {
    int next = at;
    boolean broken = false;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      broken |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return broken && next < text.length() && text.charAt(next) == '\'' ? next : -1;
  }

  private boolean quoted(char quote, Escapes escapes) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\' && escapes == Escapes.BACKSLASH) {
        at++;
      } else if (c == quote) {
        if (at >= text.length() || text.charAt(at) != quote) {
          return true;
        }
        at++;
      }
    }
    at = text.length();
    return false;
  }

  private Kind dollar() {
    int tagEnd = at + 1;
    while (tagEnd < text.length() && isTagPart(text.charAt(tagEnd), tagEnd == at + 1)) {
      tagEnd++;
    }
    if (tagEnd >= text.length() || text.charAt(tagEnd) != '$') {
      at++;
      return Kind.SYMBOL;
    }
    var tag = text.substring(at, tagEnd + 1);
    int close = text.indexOf(tag, tagEnd + 1);
    at = close < 0 ? text.length() : close + tag.length();
    return close < 0 ? Kind.UNTERMINATED : Kind.DOLLAR_STRING;
  }

  private Kind psqlCommand() {
    at = lineEnd(at);
    return Kind.PSQL_COMMAND;
  }

  private Kind wordOrPrefixed(char c) {
    boolean unicode =
        (c == 'u' || c == 'U') && at + 2 < text.length() && text.charAt(at + 1) == '&';
    if (unicode && text.charAt(at + 2) == '"') {
      at += 2;
      return quoted('"', Escapes.NONE) ? Kind.QUOTED_NAME : Kind.UNTERMINATED;
    }
    if (unicode && text.charAt(at + 2) == '\'') {
      at += 2;
      return string(Escapes.NONE);
    }
    if (at + 1 < text.length() && text.charAt(at + 1) == '\'' && "eEbBxXnN".indexOf(c) >= 0) {
      at++;
      return string(c == 'e' || c == 'E' ? Escapes.BACKSLASH : Escapes.NONE);
    }
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    return Kind.WORD;
  }

  private Kind numberOrSymbol(char c) {
    at += Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1;
    if (c < '0' || c > '9') {
      return Kind.SYMBOL;
    }
    while (at < text.length() && isNumberPart(text.charAt(at))) {
      at++;
    }
    return Kind.NUMBER;
  }

  private int lineEnd(int from) {
    int end = from > text.length() ? -1 : text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || (c >= '0' && c <= '9') || c == '$';
  }

  private static boolean isTagPart(char c, boolean first) {
    return isWordStart(c) || (!first && c >= '0' && c <= '9');
  }

  private static boolean isNumberPart(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '_' || c == 'e' || c == 'E';
  }

  private enum Escapes {
    NONE,
    BACKSLASH
  }
}
