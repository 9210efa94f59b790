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
    try {
      return result.getString(attribute);
    } catch (SQLException e) {
      throw unreadable(attribute, e);
    }
  }

  @Override
  public boolean flag(String attribute) {
    return text(attribute).equals("t");
  }

  @Override
  public long number(String attribute) {
    return present(numberOrNull(attribute), attribute);
  }

  @Override
  public @Nullable Long numberOrNull(String attribute) {
    var text = textOrNull(attribute);
    return text == null ? null : Long.valueOf(text);
  }

  @Override
  public List<String> texts(String attribute) {
    try {
      var array = result.getArray(attribute);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    } catch (SQLException e) {
      throw unreadable(attribute, e);
    }
  }

  @Nullable Address address(Place place) {
    var classId = numberOrNull(place.classId);
    return classId == null
        ? null
        : new Address(classId, number(place.objectId), (int) number(place.subId));
  }

  /// The three columns that hold an address.
  enum Place {
    OWN(""),
    PARENT("parent_");

    private final String classId;
    private final String objectId;
    private final String subId;

    Place(String prefix) {
      classId = prefix + "class_id";
      objectId = prefix + "object_id";
      subId = prefix + "sub_id";
    }
  }

  private static <V> V present(@Nullable V value, String attribute) {
    if (value == null) {
      throw new IllegalStateException("the catalog query gives null for " + attribute);
    }
    return value;
  }

  private static IllegalStateException unreadable(String attribute, SQLException cause) {
    return new IllegalStateException("the catalog query gives no readable " + attribute, cause);
  }
}
