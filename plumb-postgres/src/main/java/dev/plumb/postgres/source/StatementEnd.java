package dev.plumb.postgres.source;

import java.util.List;

/// Decides whether a semicolon ends its statement. It does not inside the parentheses of a rule's
/// actions, nor inside the `BEGIN ATOMIC … END` body of a routine.
final class StatementEnd {
  private final List<Token> tokens;
  private int parentheses;
  private int blocks;

  /// @param tokens those of the statement so far, kept up to date by the caller
  StatementEnd(List<Token> tokens) {
    this.tokens = tokens;
  }

  void reset() {
    parentheses = 0;
    blocks = 0;
  }

  void follow(Token token) {
    if (token.isSymbol('(')) {
      parentheses++;
    } else if (token.isSymbol(')')) {
      parentheses--;
    } else if (token.isWord("atomic")) {
      boolean begins = tokens.size() > 1 && tokens.get(tokens.size() - 2).isWord("begin");
      blocks += blocks == 0 && begins && (creates("function") || creates("procedure")) ? 1 : 0;
    } else if (blocks > 0 && token.isWord("case")) {
      blocks++;
    } else if (blocks > 0 && token.isWord("end")) {
      blocks--;
    }
  }

  boolean isHere() {
    return blocks == 0 && (parentheses <= 0 || !creates("rule"));
  }

  private boolean creates(String kind) {
    if (tokens.size() < 4 || !tokens.getFirst().isWord("create")) {
      return false;
    }
    boolean replaces = tokens.get(1).isWord("or") && tokens.get(2).isWord("replace");
    return tokens.get(replaces ? 3 : 1).isWord(kind);
  }
}
