package dev.plumb.postgres.sql;

import java.util.regex.Pattern;

/// Identifiers and string literals as SQL writes them (manual, 4.1 Lexical Structure).
public final class Quoting {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  private Quoting() {}

  public static String identifier(String name) {
    if (PLAIN.matcher(name).matches() && !Keywords.contains(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /// {@return a literal that reads the same whatever `standard_conforming_strings` says}
  public static String literal(String text) {
    var doubled = text.replace("'", "''");
    return doubled.indexOf('\\') < 0
        ? "'" + doubled + "'"
        : "E'" + doubled.replace("\\", "\\\\") + "'";
  }

  /// {@return a dollar-quoted string, which holds the text as it is (manual, 4.1.2.4)}
  public static String dollars(String text) {
    if (!text.contains("$$") && !text.endsWith("$")) {
      return "$$" + text + "$$";
    }
    var tag = "$body";
    for (int number = 1; text.contains(tag); number++) {
      tag = "$body" + number;
    }
    return tag + "$" + text + tag + "$";
  }
}
