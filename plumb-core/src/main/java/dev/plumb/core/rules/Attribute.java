package dev.plumb.core.rules;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One attribute of a kind: its name, its value and how a difference in it is handled.
///
/// @param name as catalog queries, snapshots and drift reports call it
public record Attribute<T>(String name, Function<T, @Nullable Object> value, Handling<T> handling) {

  /// What a difference in the attribute leads to.
  public sealed interface Handling<T> {

    /// The alteration knows the way.
    record Altered<T>(Alteration<T> alteration) implements Handling<T> {}

    /// Not compared.
    ///
    /// @param reason why a difference does not matter
    record Informational<T>(String reason) implements Handling<T> {}
  }

  public boolean isCompared() {
    return handling instanceof Handling.Altered<T>;
  }
}
