package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;

/// What a role may do with an object, by the key word in lower case (manual, 5.8 Privileges).
public record Privilege(String text) implements Text, Comparable<Privilege> {

  /// The order of the manual.
  private static final List<String> WORDS =
      List.of(
          "select",
          "insert",
          "update",
          "delete",
          "truncate",
          "references",
          "trigger",
          "maintain",
          "create",
          "usage",
          "execute",
          "set",
          "alter system");

  /// {@return privileges in the order of the manual}
  public static List<Privilege> list(List<String> words) {
    return words.stream().map(Privilege::new).sorted().toList();
  }

  @Override
  public int compareTo(Privilege other) {
    int byPlace = Integer.compare(WORDS.indexOf(text), WORDS.indexOf(other.text));
    return byPlace != 0 ? byPlace : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
