package dev.plumb.postgres.kind.operator;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.Operators;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Operator;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SignedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The definition of an operator, with all that is not the default.
final class OperatorText {
  private OperatorText() {}

  static Sql definition(Operator operator) {
    var clauses =
        all(
            function("function = $N", operator.function()),
            when(operator.left() != null, "leftarg = $T", operator.left()),
            List.of(sql("rightarg = $T", operator.right())),
            link("commutator = $S", operator.commutator()),
            link("negator = $S", operator.negator()),
            function("restrict = $N", operator.restrict()),
            function("join = $N", operator.join()),
            when(operator.hashes(), "hashes"),
            when(operator.merges(), "merges"));
    return sql("create operator $S ($B)", Operators.name(operator.id()), clauses);
  }

  /// {@return an operator as an option of a definition names it}
  static Sql reference(SignedName operator) {
    return sql("operator($S)", Operators.name(operator.as(Kinds.OPERATOR)));
  }

  private static List<Sql> link(String clause, @Nullable SignedName operator) {
    return operator == null ? List.of() : List.of(sql(clause, reference(operator)));
  }

  private static List<Sql> function(String clause, @Nullable QualifiedName function) {
    return function == null ? List.of() : List.of(sql(clause, function.as(Kinds.FUNCTION)));
  }
}
