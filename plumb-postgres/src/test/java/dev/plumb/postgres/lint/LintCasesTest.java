package dev.plumb.postgres.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.lint.LintText;
import dev.plumb.core.lint.SuppressionRule;
import dev.plumb.core.render.Styler;
import dev.plumb.postgres.execute.PgLaboratory;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule has a folder below `lint`, with cases where it fires and cases where it does not.
///
/// `-Dplumb.golden=write` writes what is said now into the folders; `-Dplumb.lint=RULE` takes those
/// of one rule.
final class LintCasesTest {
  private static final Path CASES = Path.of("src/test/resources/lint");

  private static PgLaboratory laboratory;

  @BeforeAll
  static void open() {
    laboratory = new PgLaboratory(Scratch.embedded(ScratchSettings.usual()), Trust.UNTRUSTED, null);
  }

  @AfterAll
  static void close() {
    laboratory.close();
  }

  static Stream<String> cases() throws IOException {
    return allCases().filter(name -> name.startsWith(System.getProperty("plumb.lint", "")));
  }

  private static Stream<String> allCases() throws IOException {
    try (var folders = Files.walk(CASES, 2)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("state.sql")))
          .map(folder -> CASES.relativize(folder).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws IOException {
    var folder = CASES.resolve(name);
    var lintCase = new LintCase(folder);
    var report = lintCase.report(laboratory);
    var said = LintText.of(report, Styler.PLAIN).replace(folder + "/", "");
    var golden = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("plumb.golden"))) {
      Files.writeString(golden, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
    var found = report.findings().stream().map(finding -> finding.rule().text());
    assertThat(found.anyMatch(lintCase.rule()::equals)).as(name).isEqualTo(lintCase.fires());
  }

  @Test
  void everyRuleHasACaseWhereItFiresAndOneWhereItDoesNot() throws IOException {
    var cases = allCases().map(name -> new LintCase(CASES.resolve(name))).toList();
    var rules = SuppressionRule.after(List.of(PgLintRule.values())).stream().map(LintRule::text);
    assertThat(rules)
        .filteredOn(
            rule ->
                cases.stream().noneMatch(each -> each.rule().equals(rule) && each.fires())
                    || cases.stream().noneMatch(each -> each.rule().equals(rule) && !each.fires()))
        .isEmpty();
  }
}
