package dev.plumb.core.model;

/// One object needs another to exist.
///
/// @param from the dependant
/// @param to what it depends on
/// @param bond what that means for creation and drop
public record Edge(ObjectId from, ObjectId to, Bond bond) {

  /// Asked for whenever a schema is made, which the generated one is slow for.
  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }

  /// What an edge means for the order of statements.
  public enum Bond {
    /// Created after; the drop of `to` is refused while `from` exists.
    NORMAL,
    /// Created after; dropped along with `to`.
    AUTO,
    /// Dropped along with `to`, yet created without regard to it.
    FOLLOWS,
    /// Created after and dropped before, if at all: `from` can outlive `to`.
    AFTER,
    /// Created after, dropped without regard to it.
    LATER,
    /// Created without regard to it, and in the way of its drop: dropped before, if at all.
    HOLDS,
    /// Says something of it, but neither needs it nor stands in its way: no order at all.
    BESIDE;

    /// {@return whether `from` can only be created once `to` is there}
    public boolean ordersCreation() {
      return this != FOLLOWS && this != HOLDS && this != BESIDE;
    }

    /// {@return whether `from`, if it is dropped, is dropped before `to`}
    public boolean ordersDrop() {
      return this != LATER && this != BESIDE;
    }

    /// {@return whether `from` goes away by itself when `to` is dropped}
    public boolean dropsAlong() {
      return this == AUTO || this == FOLLOWS;
    }

    /// {@return whether `from` feels the drop of `to`: it is in the way or goes along}
    public boolean feelsDrop() {
      return this != AFTER && this != LATER && this != BESIDE;
    }

    /// {@return whether `from` cannot outlive `to`}
    public boolean needs() {
      return this == NORMAL || this == AUTO;
    }
  }
}
