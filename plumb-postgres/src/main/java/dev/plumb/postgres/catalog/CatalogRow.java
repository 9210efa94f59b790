package dev.plumb.postgres.catalog;

import dev.plumb.core.model.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The current row of a catalog query. Valid until the result set moves on.
final class CatalogRow implements Row {
  private final ResultSet result;

  CatalogRow(ResultSet result) {
    this.result = result;
  }

  @Override
  public String text(String attribute) {
    return present(textOrNull(attribute), attribute);
  }

  @Override
  public @Nullable String textOrNull(String attribute) {
    return read(attribute, () -> result.getString(attribute));
  }

  @Override
  public boolean flag(String attribute) {
    return present(
        read(attribute, () -> { boolean flag = result.getBoolean(attribute); return result.wasNull() ? null : flag; }),
        attribute);
  }

  @Override
  public long number(String attribute) {
    return present(numberOrNull(attribute), attribute);
  }

  @Override
  public @Nullable Long numberOrNull(String attribute) {
    return read(attribute, () -> { long number = result.getLong(attribute); return result.wasNull() ? null : number; });
  }

  @Override
  public List<String> texts(String attribute) {
    var texts =
        read(
            attribute,
            () -> {
              var array = result.getArray(attribute);
              return array == null ? List.<String>of() : List.of((String[]) array.getArray());
            });
    return present(texts, attribute);
  }

  @Nullable Address address(String prefix) {
    var classId = numberOrNull(prefix + "class_id");
    return classId == null
        ? null
        : new Address(
            classId, number(prefix + "object_id"), (int) number(prefix + "sub_id"));
  }

  private static <V> V present(@Nullable V value, String attribute) {
    if (value == null) {
      throw new IllegalStateException("the catalog query gives null for " + attribute);
    }
    return value;
  }

  private static <V> V read(String attribute, Reading<V> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw new IllegalStateException("the catalog query gives no readable " + attribute, e);
    }
  }

  @FunctionalInterface
  private interface Reading<V> {
    V read() throws SQLException;
  }
}
