package dev.plumb.core.step;

/// One SQL statement or fragment, complete and quoted, without a closing semicolon. Made by a
/// dialect's template only.
public record Sql(String text) {
  @Override
  public String toString() {
    return text;
  }
}
