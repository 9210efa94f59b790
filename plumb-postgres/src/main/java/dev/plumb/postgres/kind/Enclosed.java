package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Expression;

/// An expression in one pair of parentheses, where PostgreSQL's own text may bring them or not.
public final class Enclosed {
  private Enclosed() {}

  public static Sql of(Expression expression) {
    return isEnclosed(expression.text()) ? sql("$T", expression) : sql("($T)", expression);
  }

  private static boolean isEnclosed(String text) {
    if (!text.startsWith("(")) {
      return false;
    }
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case '\'', '"' -> at = text.indexOf(text.charAt(at), at + 1);
        default -> {}
      }
      if (depth == 0) {
        return at == text.length() - 1;
      }
    }
    return false;
  }
}
