package dev.plumb.postgres.model;

import java.util.Arrays;

/// The way a value takes through an argument of a routine (manual, CREATE FUNCTION).
public enum ArgumentMode {
  IN("in"),
  OUT("out"),
  INOUT("inout"),
  VARIADIC("variadic"),
  /// A column of `returns table (…)`.
  TABLE("table");

  private final String word;

  ArgumentMode(String word) {
    this.word = word;
  }

  public static ArgumentMode of(String word) {
    return Arrays.stream(values())
        .filter(mode -> mode.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no argument mode " + word));
  }

  public String word() {
    return word;
  }

  /// {@return whether a caller passes a value}
  public boolean isInput() {
    return this == IN || this == INOUT || this == VARIADIC;
  }
}
