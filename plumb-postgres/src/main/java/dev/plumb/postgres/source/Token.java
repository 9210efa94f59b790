package dev.plumb.postgres.source;

import java.util.Locale;

/// One lexical piece of SQL text, by its place in the text.
public record Token(Kind kind, String text, int start, int end) {
  /// What a piece is.
  public enum Kind {
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

  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  public boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  /// {@return whether this is the unquoted word, in any case}
  public boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /// {@return the text in lower case if it is an unquoted word, otherwise as it stands}
  public String word() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
  }
}
