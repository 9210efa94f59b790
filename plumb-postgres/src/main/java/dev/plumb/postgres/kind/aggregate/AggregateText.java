package dev.plumb.postgres.kind.aggregate;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Aggregate;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The definition of an aggregate, with all that is not the default.
final class AggregateText {
  private AggregateText() {}

  /// @param verb `create` or `create or replace`
  static Sql definition(Sql verb, Aggregate aggregate) {
    var arguments =
        aggregate.arguments().text().isEmpty() ? sql("*") : sql("$T", aggregate.arguments());
    return sql("$S aggregate $N($S) ($B)", verb, aggregate.id(), arguments, options(aggregate));
  }

  private static List<Sql> options(Aggregate aggregate) {
    return all(
        function("sfunc = $N", aggregate.transition()),
        List.of(sql("stype = $T", aggregate.stateType())),
        when(aggregate.stateSpace() != null, "sspace = $D", aggregate.stateSpace()),
        function("finalfunc = $N", aggregate.finalFunction()),
        when(aggregate.hasFinalExtra(), "finalfunc_extra"),
        aggregate.finalModify() == null
            ? List.of()
            : List.of(sql("finalfunc_modify = $S", modify(aggregate.finalModify()))),
        function("combinefunc = $N", aggregate.combine()),
        function("serialfunc = $N", aggregate.serialize()),
        function("deserialfunc = $N", aggregate.deserialize()),
        when(aggregate.initialState() != null, "initcond = $L", aggregate.initialState()),
        moving(aggregate),
        when(aggregate.sortOperator() != null, "sortop = $T", aggregate.sortOperator()),
        parallel(aggregate),
        when(aggregate.sort().equals("hypothetical set"), "hypothetical"));
  }

  private static List<Sql> moving(Aggregate aggregate) {
    return all(
        function("msfunc = $N", aggregate.movingTransition()),
        function("minvfunc = $N", aggregate.movingInverse()),
        when(aggregate.movingStateType() != null, "mstype = $T", aggregate.movingStateType()),
        when(aggregate.movingStateSpace() != null, "msspace = $D", aggregate.movingStateSpace()),
        function("mfinalfunc = $N", aggregate.movingFinal()),
        when(aggregate.hasMovingFinalExtra(), "mfinalfunc_extra"),
        aggregate.movingFinalModify() == null
            ? List.of()
            : List.of(sql("mfinalfunc_modify = $S", modify(aggregate.movingFinalModify()))),
        when(
            aggregate.movingInitialState() != null,
            "minitcond = $L",
            aggregate.movingInitialState()));
  }

  private static List<Sql> function(String option, @Nullable QualifiedName name) {
    return name == null ? List.of() : List.of(sql(option, name.as(Kinds.FUNCTION)));
  }

  private static Sql modify(String extent) {
    return switch (extent) {
      case "read_only" -> sql("read_only");
      case "shareable" -> sql("shareable");
      case "read_write" -> sql("read_write");
      default -> throw new IllegalStateException("a final function modifies " + extent);
    };
  }

  private static List<Sql> parallel(Aggregate aggregate) {
    return switch (aggregate.parallel()) {
      case "unsafe" -> List.of();
      case "safe" -> List.of(sql("parallel = safe"));
      case "restricted" -> List.of(sql("parallel = restricted"));
      default -> throw new IllegalStateException(aggregate.id() + " is " + aggregate.parallel());
    };
  }
}
