package dev.plumb.postgres.evidence;

import dev.plumb.core.model.Kind;
import java.util.Comparator;

/// Something that is done to an object of a kind.
///
/// @param kind by its name
/// @param action `create`, `drop`, `rename` or `change` with the name of an attribute
public record Deed(String kind, String action) implements Comparable<Deed> {
  private static final Comparator<Deed> ORDER =
      Comparator.comparing(Deed::kind).thenComparing(Deed::action);

  public static Deed create(Kind kind) {
    return new Deed(kind.name(), "create");
  }

  public static Deed drop(Kind kind) {
    return new Deed(kind.name(), "drop");
  }

  public static Deed rename(Kind kind) {
    return new Deed(kind.name(), "rename");
  }

  public static Deed change(Kind kind, String attribute) {
    return new Deed(kind.name(), "change " + attribute);
  }

  static Deed of(String text) {
    int colon = text.indexOf(": ");
    return new Deed(text.substring(0, colon), text.substring(colon + 2));
  }

  @Override
  public int compareTo(Deed other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + ": " + action;
  }
}
