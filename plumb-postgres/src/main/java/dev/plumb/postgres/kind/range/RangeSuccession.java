package dev.plumb.postgres.kind.range;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Succession;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Aside;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.RangeType;
import java.util.List;

/// How a range type makes way: its multirange type and the functions that construct values give up
/// their names, too.
final class RangeSuccession {
  private RangeSuccession() {}

  static Succession of(RangeType range, Surroundings around) {
    var multirange = range.multirange().as(Kinds.RANGE);
    var aside = Aside.of(range.id(), around);
    var multirangeAside = Aside.of(multirange, around);
    var subtype = range.subtype();
    return Succession.of(
        List.of(
            function(range.id(), sql("$T, $T", subtype, subtype), aside),
            function(range.id(), sql("$T, $T, text", subtype, subtype), aside),
            function(multirange, sql(""), multirangeAside),
            function(multirange, sql("$N", range.id()), multirangeAside),
            function(multirange, sql("$N[]", range.id()), multirangeAside),
            type(multirange, multirangeAside),
            type(range.id(), aside)),
        List.of(Step.of(sql("drop type $N", aside))));
  }

  private static Step function(ObjectId id, Sql arguments, ObjectId to) {
    return Step.of(sql("alter function $N($S) rename to $I", id, arguments, to.name()));
  }

  private static Step type(ObjectId id, ObjectId to) {
    return Step.of(sql("alter type $N rename to $I", id, to.name()));
  }
}
