package dev.plumb.postgres.kind.operator;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Operators;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Operator;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.SignedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How an operator changes where it is (manual, ALTER OPERATOR).
final class OperatorAlterations {
  private static final int SETS_LINKS = 17;

  private OperatorAlterations() {}

  /// A shell is filled in by what defines it.
  static Way function(Operator before, Operator after, Surroundings around) {
    return before.isShell()
        ? Way.inPlace(Step.of(OperatorText.definition(after)))
        : Way.replacing("its function differs");
  }

  /// All that one `alter operator … set` changes.
  static Way options(Operator before, Operator after, Surroundings around) {
    if (before.isShell()) {
      return Way.inPlace();
    }
    if (isBeyondAlteration(before, after, around)) {
      return Way.replacing("an operator cannot take back what it promised");
    }
    var clauses = new ArrayList<Sql>();
    if (!Objects.equals(before.restrict(), after.restrict())) {
      clauses.add(estimator("restrict = $S", after.restrict()));
    }
    if (!Objects.equals(before.join(), after.join())) {
      clauses.add(estimator("join = $S", after.join()));
    }
    clauses.addAll(link("commutator = $S", before, after, Operator::commutator, around));
    clauses.addAll(link("negator = $S", before, after, Operator::negator, around));
    if (!before.hashes() && after.hashes()) {
      clauses.add(sql("hashes"));
    }
    if (!before.merges() && after.merges()) {
      clauses.add(sql("merges"));
    }
    return clauses.isEmpty()
        ? Way.inPlace()
        : Way.inPlace(
            Step.of(sql("alter operator $S set ($S)", Operators.signed(after.id()), clauses)));
  }

  private static boolean isBeyondAlteration(Operator before, Operator after, Surroundings around) {
    var isNewPromise = before.hashes() != after.hashes() || before.merges() != after.merges();
    return before.hashes() && !after.hashes()
        || before.merges() && !after.merges()
        || isNewPromise && around.major() < SETS_LINKS
        || isBeyondLinking(before.commutator(), after.commutator(), around)
        || isBeyondLinking(before.negator(), after.negator(), around);
  }

  /// A link goes away with the other operator, and comes with it; while both stay it can only be
  /// set, and that only by newer servers.
  private static boolean isBeyondLinking(
      @Nullable SignedName before, @Nullable SignedName after, Surroundings around) {
    if (Objects.equals(before, after)) {
      return false;
    }
    var isInTheWay = before != null && !around.drops(operator(before));
    return isInTheWay || after != null && isUnsettable(operator(after), around);
  }

  /// Of two operators that stay and get to know each other, one says so for both.
  private static List<Sql> link(
      String clause,
      Operator before,
      Operator after,
      Function<Operator, @Nullable SignedName> link,
      Surroundings around) {
    var other = link.apply(after);
    if (other == null || Objects.equals(link.apply(before), other)) {
      return List.of();
    }
    var id = operator(other);
    var isSaidThere =
        id.compareTo(after.id()) < 0
            && around
                .actual()
                .find(id, Operator.class)
                .filter(partner -> link.apply(partner) == null)
                .isPresent();
    return around.creates(id) || isSaidThere
        ? List.of()
        : List.of(sql(clause, OperatorText.reference(other)));
  }

  /// Only the definition of the one operator makes a shell of the other.
  private static boolean isUnsettable(ObjectId other, Surroundings around) {
    return around.creates(other)
        ? around.desired().find(other, Operator.class).filter(Operator::isShell).isPresent()
        : around.major() < SETS_LINKS;
  }

  private static Sql estimator(String clause, @Nullable QualifiedName function) {
    return sql(clause, function == null ? sql("none") : sql("$N", function.as(Kinds.FUNCTION)));
  }

  private static ObjectId operator(SignedName name) {
    return name.as(Kinds.OPERATOR);
  }
}
