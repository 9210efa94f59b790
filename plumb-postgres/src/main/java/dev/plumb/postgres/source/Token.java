package dev.plumb.postgres.source;

import java.util.Locale;

/// One lexical piece of SQL text, by its place in the text.
record Token(Kind kind, String text, int start, int end) {
  enum Kind {
    WORD,
    QUOTED_NAME,
    STRING,
    DOLLAR_STRING,
    NUMBER,
    SYMBOL,
    LINE_COMMENT,
    BLOCK_COMMENT,
    PSQL_COMMAND,
    UNTERMINATED
  }

  boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /// {@return whether this is the unquoted word, in any case}
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /// {@return the text in lower case if it is an unquoted word, otherwise as it stands}
  String word() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
  }
}
