package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.rules.RuleTable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Tells the hazards that a plan of plumb's own would have that does the same.
final class HazardCheck implements Check {
  private static final Map<HazardKind, PgLintRule> RULES =
      Map.of(
          HazardKind.CONSTRAINT_DROPPED, PgLintRule.CONSTRAINT_DROPPED,
          HazardKind.INDEX_DROPPED, PgLintRule.INDEX_DROPPED,
          HazardKind.TYPE_NARROWING, PgLintRule.TYPE_NARROWING,
          HazardKind.AUTHORISATION_WIDENED, PgLintRule.AUTHORISATION_WIDENED,
          HazardKind.RLS_WEAKENED, PgLintRule.RLS_WEAKENED,
          HazardKind.SECURITY_DEFINER_SEARCH_PATH, PgLintRule.SECURITY_DEFINER_SEARCH_PATH,
          HazardKind.EXTENSION_UPGRADE, PgLintRule.EXTENSION_UPGRADE,
          HazardKind.NOT_REPLICA_SAFE, PgLintRule.NOT_REPLICA_SAFE,
          HazardKind.REPLICATION_STOPPED, PgLintRule.REPLICATION_STOPPED);

  private final Planner planner;

  /// @param major the major version of the server
  HazardCheck(int major) {
    this.planner = new Planner(RuleTable.rules(), major, Conversions.NONE, Form.PLAIN);
  }

  @Override
  public Stream<Finding> findings(Course course) {
    if (course.differences().isEmpty() || !course.renames().isEmpty()) {
      return Stream.empty();
    }
    var plan = planner.plan(course.last().before().schema(), course.last().after().schema());
    var hazards =
        plan.stream()
            .flatMap(step -> step.step().hazards().stream())
            .distinct()
            .filter(hazard -> RULES.containsKey(hazard.kind()))
            .filter(hazard -> isOpen(course, hazard))
            .map(hazard -> finding(course, hazard));
    return Stream.concat(hazards, nullable(course));
  }

  /// What is gone with its table is not told by itself.
  private static boolean isOpen(Course course, Hazard hazard) {
    var about = hazard.about();
    if (hazard.kind() == HazardKind.SECURITY_DEFINER_SEARCH_PATH) {
      return true;
    }
    return course.isOld(about)
        && (about.parent() == null || course.last().after().schema().contains(about.owner()));
  }

  private static Finding finding(Course course, Hazard hazard) {
    var rule = Objects.requireNonNull(RULES.get(hazard.kind()));
    return course
        .find(rule, hazard.about(), hazard.message())
        .seeing(Evidence.of(course.last()))
        .hinting(hint(hazard.kind()));
  }

  /// Hints are no sentences.
  private static String hint(HazardKind kind) {
    var remedy = kind.remedy();
    return remedy.substring(0, 1).toLowerCase(Locale.ROOT)
        + remedy.substring(1, remedy.length() - (remedy.endsWith(".") ? 1 : 0));
  }

  private static Stream<Finding> nullable(Course course) {
    return course
        .gone(Kinds.NOT_NULL)
        .filter(course::isOld)
        .map(ObjectId::owner)
        .filter(course.last().after().schema()::contains)
        .map(
            column ->
                course
                    .find(
                        PgLintRule.CONSTRAINT_DROPPED, column, column + " may be null from now on")
                    .hinting("make sure that all programs that read it expect nulls"));
  }
}
