package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.rules.RuleTable;
import java.util.List;
import java.util.Optional;

/// That the same states give the same plan: made twice, with the objects and the edges in another
/// order, and with the statements of the source in another order.
final class Steadiness {

  /// Which other orders are tried.
  enum Scope {
    OBJECTS,
    OBJECTS_AND_STATEMENTS
  }

  private final Bed bed;
  private final Scope scope;
  private final Rules rules = RuleTable.rules();
  private final int major;
  private final Form form;

  Steadiness(Bed bed, int major, Scope scope, Form form) {
    this.bed = bed;
    this.form = form;
    this.major = major;
    this.scope = scope;
  }

  void check(Schema actual, Schema desired, SourceTree source) {
    var plan = plan(actual, desired);
    assertThat(plan(turned(actual), turned(desired)))
        .as("the plan of the same objects in another order")
        .isEqualTo(plan);
    if (scope == Scope.OBJECTS_AND_STATEMENTS) {
      elaborated(ReversedTree.of(source))
          .map(other -> other.within(desired.scope()))
          .ifPresent(
              other ->
                  assertThat(plan(actual, other))
                      .as("the plan of the same statements in another order")
                      .isEqualTo(plan));
    }
  }

  private List<String> plan(Schema actual, Schema desired) {
    return new Planner(rules, major, Conversions.NONE, form)
        .plan(actual, desired).stream().map(step -> step.step().sql().text()).toList();
  }

  private static Schema turned(Schema schema) {
    return new Schema(
        List.copyOf(schema.objects()).reversed(),
        List.copyOf(schema.edges()).reversed(),
        schema.scope());
  }

  /// Some statements depend on those before them, such as two that add a column each.
  private Optional<Schema> elaborated(SourceTree reversed) {
    try {
      return Optional.of(bed.elaborate(reversed, major).reading().schema());
    } catch (SourceRejected _) {
      return Optional.empty();
    }
  }
}
