package dev.plumb.postgres.kind.compositeattribute;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.TypeUse;
import dev.plumb.postgres.kind.TypedTables;
import dev.plumb.postgres.model.CompositeAttribute;
import java.util.Comparator;
import java.util.stream.Stream;

/// How an attribute of a composite type changes (manual, ALTER TYPE). Tables made `of` the type
/// change along by `cascade`.
final class AttributeAlterations {
  private AttributeAlterations() {}

  static Way type(CompositeAttribute before, CompositeAttribute after, Surroundings around) {
    return TypeUse.columns(after.id().owner(), around.actual()).isEmpty()
        ? Way.disturbing(retyping(after, around))
        : Way.replacing("the type of an attribute cannot change while columns hold its values");
  }

  static Step retyping(CompositeAttribute attribute, Surroundings around) {
    var step =
        step(
            attribute,
            sql(
                "alter attribute $I type $T $W",
                attribute.id().name(),
                attribute.type(),
                when(attribute.collation() != null, "collate $T", attribute.collation())),
            around);
    for (var table : TypedTables.of(attribute.id().owner(), around.actual())) {
      step = step.rewriting(table);
    }
    return step;
  }

  /// Attributes that go away close the gap, and new ones come last; any other order needs a new
  /// type.
  static Way position(CompositeAttribute before, CompositeAttribute after, Surroundings around) {
    var type = after.id().owner();
    var kept = ordered(type, around.actual()).filter(around.desired()::contains);
    var added = ordered(type, around.desired()).filter(id -> !around.actual().contains(id));
    var natural = Stream.concat(kept, added).toList();
    return natural.equals(ordered(type, around.desired()).toList())
        ? Way.inPlace()
        : Way.replacing("attributes change their order");
  }

  static Step step(CompositeAttribute attribute, Sql action, Surroundings around) {
    var type = attribute.id().owner();
    var tables = TypedTables.of(type, around.actual());
    var step =
        Step.of(sql("alter type $N $S $W", type, action, when(!tables.isEmpty(), "cascade")));
    for (var table : tables) {
      step = step.locking(table, LockMode.ACCESS_EXCLUSIVE);
    }
    return step;
  }

  private static Stream<ObjectId> ordered(ObjectId type, Schema schema) {
    return schema.children(type).stream()
        .flatMap(id -> schema.find(id, CompositeAttribute.class).stream())
        .sorted(Comparator.comparingInt(CompositeAttribute::position))
        .map(CompositeAttribute::id);
  }
}
