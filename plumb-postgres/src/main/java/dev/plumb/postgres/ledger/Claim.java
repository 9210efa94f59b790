package dev.plumb.postgres.ledger;

import java.util.ArrayList;
import java.util.List;

/// What is said of a column of a system catalog.
public sealed interface Claim {

  /// It is read as attributes of objects.
  record Modelled(List<Target> targets) implements Claim {
    public Modelled {
      targets = List.copyOf(targets);
    }

    Modelled and(List<Target> more) {
      var all = new ArrayList<>(targets);
      all.addAll(more);
      return new Modelled(all);
    }
  }

  /// A difference in it is none between two schemas.
  ///
  /// @param reason why
  record Ignored(String reason) implements Claim {}

  /// Who has what it describes is told so, and gets no plan.
  ///
  /// @param word what PostgreSQL calls such an object
  record Refused(String word) implements Claim {}

  /// An attribute of a kind of object.
  ///
  /// @param attribute by the name in the attribute table; [#ID] for what the object is known by
  record Target(String kind, String attribute) implements Comparable<Target> {
    public static final String ID = "id";

    static Target of(String text) {
      int dot = text.indexOf('.');
      return new Target(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(Target other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return kind + "." + attribute;
    }
  }
}
