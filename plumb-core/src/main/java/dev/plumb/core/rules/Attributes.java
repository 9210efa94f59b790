package dev.plumb.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The attribute table of a kind: one row for each record component but the id, in order.
public final class Attributes<T> {

  private final List<Attribute<T>> rows;

  private Attributes(List<Attribute<T>> rows) {
    this.rows = List.copyOf(rows);
  }

  public static <T> Attributes<T> none() {
    return new Attributes<>(List.of());
  }

  /// {@return this table with an attribute that `alteration` changes}
  public Attributes<T> altered(
      String name, Function<T, @Nullable Object> value, Alteration<T> alteration) {
    return with(new Attribute<>(name, value, new Attribute.Handling.Altered<>(alteration)));
  }

  /// {@return this table with an attribute that only a new object can have otherwise}
  public Attributes<T> replaced(String name, Function<T, @Nullable Object> value) {
    Alteration<T> replacing = (_, _, _) -> Way.replacing(name.replace('_', ' ') + " differs");
    return altered(name, value, replacing);
  }

  /// {@return this table with an attribute that is carried but not compared}
  public Attributes<T> informational(
      String name, Function<T, @Nullable Object> value, String reason) {
    return with(new Attribute<>(name, value, new Attribute.Handling.Informational<>(reason)));
  }

  public List<Attribute<T>> rows() {
    return rows;
  }

  /// {@return the compared attributes whose values differ}
  public List<Attribute<T>> differing(T before, T after) {
    return rows.stream()
        .filter(Attribute::isCompared)
        .filter(row -> !Objects.equals(row.value().apply(before), row.value().apply(after)))
        .toList();
  }

  private Attributes<T> with(Attribute<T> row) {
    var more = new ArrayList<>(rows);
    more.add(row);
    return new Attributes<>(more);
  }
}
