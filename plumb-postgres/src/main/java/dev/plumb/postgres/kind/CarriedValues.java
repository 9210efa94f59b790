package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.CompositeAttribute;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How values of a replaced type become values of its successor: through their text, which both
/// types read alike, or attribute by attribute.
public final class CarriedValues {
  private CarriedValues() {}

  /// {@return the expression that makes a column's values those of the type of the same name; empty
  /// where they are that already}
  public static Optional<Sql> expression(
      String column, TypeName type, ObjectId replaced, Surroundings around) {
    return TypeUse.isType(replaced.kind())
        ? Optional.of(expression(sql("$I", column), type, replaced, around))
        : Optional.empty();
  }

  private static Sql expression(Sql value, TypeName type, ObjectId replaced, Surroundings around) {
    if (isReshaped(replaced, around)) {
      return sql(
          "case when $S is distinct from null then row($S)::$T end",
          value,
          fields(value, replaced, around),
          type);
    }
    return type.text().endsWith("[]")
        ? sql("$S::text[]::$T", value, type)
        : sql("$S::text::$T", value, type);
  }

  /// {@return whether the text of a value would not be understood by the successor of its type}
  public static boolean isReshaped(ObjectId type, Surroundings around) {
    return type.kind().equals(Kinds.COMPOSITE)
        && !names(type, around.actual()).equals(names(type, around.desired()));
  }

  /// {@return the attributes whose values have no place in the successor}
  public static List<String> lost(ObjectId type, Surroundings around) {
    var kept = names(type, around.desired());
    return names(type, around.actual()).stream().filter(name -> !kept.contains(name)).toList();
  }

  private static List<Sql> fields(Sql value, ObjectId type, Surroundings around) {
    return attributes(type, around.desired())
        .map(attribute -> field(value, attribute, around))
        .toList();
  }

  private static Sql field(Sql value, CompositeAttribute after, Surroundings around) {
    var before = around.actual().find(after.id(), CompositeAttribute.class);
    if (before.isEmpty()) {
      return sql("null");
    }
    var field = sql("($S).$I", value, after.id().name());
    var isSame =
        before.get().type().equals(after.type())
            && around.desired().dependencies(after.id()).stream()
                .noneMatch(edge -> edge.bond().needs() && around.drops(edge.to()));
    return isSame ? field : sql("$S::text::$T", field, after.type());
  }

  private static List<String> names(ObjectId type, Schema schema) {
    return attributes(type, schema).map(attribute -> attribute.id().name()).toList();
  }

  private static Stream<CompositeAttribute> attributes(ObjectId type, Schema schema) {
    return schema.children(type).stream()
        .flatMap(id -> schema.find(id, CompositeAttribute.class).stream())
        .sorted(Comparator.comparingInt(CompositeAttribute::position));
  }
}
