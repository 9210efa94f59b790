package dev.plumb.postgres.kind.range;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.kind.TypeDefinitions;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.RangeDefinition;
import dev.plumb.postgres.model.RangeType;
import java.util.ArrayList;
import java.util.List;

/// How a range type makes way: its multirange type, the functions that construct values and the one
/// that writes equal ranges alike give up their names, too.
final class RangeSuccession {
  private RangeSuccession() {}

  static Succession of(RangeType range, Surroundings around) {
    var multirange = range.multirange().as(Kinds.RANGE);
    var aside = Aside.of(range.id(), around);
    var multirangeAside = Aside.of(multirange, around);
    var subtype =
        around
            .actual()
            .find(RangeDefinitionRules.of(range.id()), RangeDefinition.class)
            .orElseThrow()
            .subtype();
    var steps = new ArrayList<>(TypeDefinitions.aside(range.id(), around));
    steps.addAll(
        List.of(
            function(range.id(), sql("$T, $T", subtype, subtype), aside),
            function(range.id(), sql("$T, $T, text", subtype, subtype), aside),
            function(multirange, sql(""), multirangeAside),
            function(multirange, sql("$N", range.id()), multirangeAside),
            function(multirange, sql("$N[]", range.id()), multirangeAside),
            type(multirange, multirangeAside),
            type(range.id(), aside)));
    return Succession.of(steps, List.of(TypeDefinitions.drop(range.id(), aside, around)));
  }

  private static Step function(ObjectId id, Sql arguments, ObjectId to) {
    return Step.of(sql("alter function $N($S) rename to $I", id, arguments, to.name()));
  }

  private static Step type(ObjectId id, ObjectId to) {
    return Step.of(sql("alter type $N rename to $I", id, to.name()));
  }
}
