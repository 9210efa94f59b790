package dev.plumb.core.plan;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Edge.Bond;
import dev.plumb.core.model.ObjectId;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why one statement must come before another.
///
/// @param waiting what the later statement is about
/// @param awaited what the earlier statement is about
/// @param bond how the two depend on each other; null where the order follows from no edge
public record Reason(Rule rule, ObjectId waiting, ObjectId awaited, @Nullable Bond bond)
    implements Comparable<Reason> {
  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::rule)
          .thenComparing(Reason::waiting)
          .thenComparing(Reason::awaited)
          .thenComparing(Reason::bond, Comparator.nullsFirst(Comparator.naturalOrder()));

  /// The rules that order statements.
  public enum Rule {
    /// What is waiting needs what is awaited to be there, as it shall be.
    NEEDS,
    /// What is waiting is a part of what is awaited.
    IS_PART,
    /// What is waiting cannot go while what is awaited depends on it.
    IS_NEEDED,
    /// What is waiting goes after its part.
    HAS_PART,
    /// What is waiting changes so that what depends on it must be gone meanwhile.
    IS_DISTURBED,
    /// What is waiting goes once what is awaited has let go of it.
    IS_LET_GO,
    /// What is waiting takes the place of the former object of that name.
    SUCCEEDS,
    /// What is waiting is the former object, which goes once its successor is there.
    ENDS,
    /// What is waiting takes a name that what is awaited occupies.
    NAME_IS_FREED,
    /// What is waiting is found by name, and must not find what is awaited.
    FINDS_BY_NAME,
    /// What is waiting depends on the parent of what is awaited, and would feel its loss.
    FEELS_LOSS,
    /// What is waiting would be felt by what is awaited, which goes.
    IS_FELT,
    /// What is waiting finishes what is awaited, in a transaction of its own.
    COMPLETES,
    /// What is waiting goes, and the values of what is awaited may come from it.
    IS_READ,
    /// One of the two acts on the statements of others while it is there.
    WATCHES,
    /// One of the two is what a replaced object hands to its successor, the other looks at it.
    HANDS_OVER,
    /// Both statements are of one change.
    SAME_CHANGE,
    /// What is waiting was worked out on the state that the earlier statements lead to.
    STATE_IS_READ;

    /// {@return the word of the rule in files, such as `is-part`}
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Reason of(Rule rule, ObjectId waiting, ObjectId awaited) {
    return new Reason(rule, waiting, awaited, null);
  }

  /// {@return the reason of what depends on something and comes after it}
  static Reason dependant(Rule rule, Edge edge) {
    return new Reason(rule, edge.from(), edge.to(), edge.bond());
  }

  /// {@return the reason of what something depends on, which goes or changes after that}
  static Reason needed(Rule rule, Edge edge) {
    return new Reason(rule, edge.to(), edge.from(), edge.bond());
  }

  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }
}
