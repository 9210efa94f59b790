package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumb.core.diagnostic.PlumbException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// All case folders, both ways, on the newest major version; on all of them with `-Pall-majors`.
/// `-Dplumb.cases=REGEX` picks some.
@Execution(ExecutionMode.CONCURRENT)
final class CasesTest {
  private static final Path ROOT = Path.of("src/test/resources/cases");
  private static final int NEWEST = 18;
  private static final String FILTER = System.getProperty("plumb.cases", "");
  private static final Bed BED = new Bed();
  private static final Bed TRUSTING = BED.trusting();
  private static final Coverage COVERAGE = new Coverage();

  @TestFactory
  Stream<DynamicNode> cases() throws IOException {
    var folders = CaseFolder.own(ROOT, Pattern.compile(FILTER).asPredicate());
    return majors().stream()
        .map(
            major ->
                DynamicContainer.dynamicContainer(
                    "PostgreSQL " + major,
                    folders.stream().flatMap(folder -> tests(folder, major))));
  }

  @Test
  void arePresentedToAnIndependentObserver() {
    int newest = Collections.max(majors());
    assumeTrue(
        Observer.isPresentFor(newest),
        "no pg_dump for PostgreSQL " + newest + ": name one with -Dplumb.pgdump=FILE");
  }

  @AfterAll
  static void giveServersBack() {
    BED.close();
  }

  @AfterAll
  static void giveEvidence() throws IOException {
    if (FILTER.isEmpty()) {
      COVERAGE.check(majors());
    } else {
      COVERAGE.keep();
    }
  }

  private static List<Integer> majors() {
    return Arrays.stream(System.getProperty("plumb.majors", String.valueOf(NEWEST)).split(","))
        .map(Integer::valueOf)
        .toList();
  }

  private static Stream<DynamicTest> tests(CaseFolder folder, int major) {
    return Arrays.stream(Direction.values())
        .map(
            direction ->
                DynamicTest.dynamicTest(
                    folder.name() + " " + direction,
                    folder.folder().toUri(),
                    () -> check(folder, direction, major)));
  }

  private static void check(CaseFolder folder, Direction direction, int major) throws Exception {
    var settings = folder.settings();
    assumeTrue(settings.isFor(major), "not for PostgreSQL " + major);
    if (settings.hasGap(direction)) {
      checkGap(folder, direction, major);
    } else if (settings.refuse() != null && direction == Direction.FORWARD) {
      assertThat(refusal(folder, direction, major)).isEqualTo(settings.refuse());
    } else {
      checkPlan(folder, direction, major);
    }
  }

  private static void checkGap(CaseFolder folder, Direction direction, int major)
      throws SQLException {
    try {
      walk(folder, direction, major);
    } catch (PlumbException | AssertionError | IllegalStateException expected) {
      abort("known gap: " + folder.settings().gap());
    }
    throw new AssertionError("the gap is closed: take it out of case.yaml");
  }

  private static String refusal(CaseFolder folder, Direction direction, int major)
      throws SQLException {
    try {
      return "no refusal but " + walk(folder, direction, major);
    } catch (PlumbException refusal) {
      return refusal.code().text();
    }
  }

  private static void checkPlan(CaseFolder folder, Direction direction, int major)
      throws SQLException, IOException {
    var settings = folder.settings();
    var walked = walk(folder, direction, major);
    COVERAGE.add(walked, major);
    assertThat(forbidden(folder, walked)).as("statements that the case forbids").isEmpty();
    if (direction == Direction.FORWARD && major == NEWEST && settings.hasGolden()) {
      Golden.check(folder.folder().resolve("plan.sql"), walked.plan());
    }
  }

  private static Walked walk(CaseFolder folder, Direction direction, int major)
      throws SQLException {
    var scope = Steadiness.Scope.OBJECTS_AND_STATEMENTS;
    var bed = folder.settings().isTrusted() ? TRUSTING : BED;
    return new Walk(bed, folder, direction, major)
        .run(new Steadiness(bed, major, scope, folder.settings().form()));
  }

  private static List<String> forbidden(CaseFolder folder, Walked walked) {
    return walked.statements().stream()
        .filter(sql -> folder.settings().forbid().stream().anyMatch(sql::startsWith))
        .toList();
  }
}
