package dev.plumb.core.proof;

import dev.plumb.core.diff.Order;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Rename;
import dev.plumb.core.rules.Parking;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a plan shall lead, and what its author said about the way.
///
/// @param renames old and new ids of objects that keep what they hold
/// @param conversions the expressions to convert values with, by object
/// @param author the role that owns what has no stated owner in the actual state; null where that
/// is
///     not known
/// @param order whether parts that come in another order make a difference
/// @param form how the statements are written
/// @param parking where what is not declared goes to instead of being dropped; null where it is not
public record Goal(
    Schema schema,
    List<Rename> renames,
    Map<ObjectId, String> conversions,
    @Nullable String author,
    Order order,
    Form form,
    @Nullable Parking parking) {
  public Goal {
    renames = List.copyOf(renames);
    conversions = Map.copyOf(conversions);
  }

  /// {@return the same with another schema}
  Goal with(Schema other) {
    return new Goal(other, renames, conversions, author, order, form, parking);
  }

  /// {@return the same with what is parked kept apart from all that is there}
  Goal beside(Schema actual) {
    return parking == null
        ? this
        : new Goal(
            schema, renames, conversions, author, order, form, parking.beside(actual, schema));
  }

  public static Goal of(Schema schema) {
    return new Goal(schema, List.of(), Map.of(), null, Order.KEEP, Form.PLAIN, null);
  }
}
