package dev.plumb.postgres.kind.range;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.RangeDefinition;
import dev.plumb.postgres.model.RangeType;
import java.util.List;

/// The definition of a range type, with all that is not the default.
final class RangeText {
  private RangeText() {}

  /// @param made what [#clauses] gives
  static Sql definition(RangeType range, Sql made) {
    var multirange =
        when(
            !range.multirange().equals(MultirangeName.chosenFor(range.id())),
            "multirange_type_name = $N",
            range.multirange().as(Kinds.RANGE));
    return sql("create type $N as range ($S)", range.id(), all(List.of(made), multirange));
  }

  static Sql clauses(RangeDefinition range) {
    return sql(
        "$S",
        all(
            List.of(sql("subtype = $T", range.subtype())),
            when(range.operatorClass() != null, "subtype_opclass = $T", range.operatorClass()),
            when(range.collation() != null, "collation = $T", range.collation()),
            when(range.canonical() != null, "canonical = $T", range.canonical()),
            when(
                range.subtypeDifference() != null,
                "subtype_diff = $T",
                range.subtypeDifference())));
  }
}
