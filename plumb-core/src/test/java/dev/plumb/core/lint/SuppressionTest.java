package dev.plumb.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.lint.Suppression.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final Passage FIRST_LINE = new Passage(SampleReport.FILE.path(), 1, 1);

  @Test
  void namesRulesAndAReason() {
    assertThat(Words.in("ignore box-lost, box-locked:a because it is empty"))
        .contains(new Words(false, List.of("box-lost", "box-locked:a"), "it is empty"));
    assertThat(Words.in("IGNORE-FILE box-lost"))
        .contains(new Words(true, List.of("box-lost"), null));
    assertThat(Words.in("ignore")).contains(new Words(false, List.of(), null));
    assertThat(Words.in("ignored by all")).isEmpty();
    assertThat(Words.in("renamed from ignore")).isEmpty();
  }

  @Test
  void keepsBackWhatItNames() {
    assertThat(told(suppression("why not", "box-lost:a", "box-locked")))
        .containsExactly("box-ugly");
  }

  @Test
  void isFoundWhenItIsOfNoUse() {
    assertThat(told(suppression("why not", "box-lost", "box-ugly", "box-lots")))
        .containsExactly("unknown-suppression", "box-locked", "unused-suppression", "box-ugly");
  }

  @Test
  void isNotOfNoUseWhereItsRuleIsOff() {
    var levels = new Levels(Map.of("box-lost", Level.OFF), Set.of());
    var report = SampleReport.report(List.of(suppression("why not", "box-lost")), levels);
    assertThat(rules(report)).containsExactly("box-locked", "box-ugly");
    assertThat(report.suppressed()).isZero();
  }

  @Test
  void saysWhy() {
    assertThat(told(suppression(null, "box-lost")))
        .containsExactly("box-locked", "unexplained-suppression", "box-ugly");
  }

  @Test
  void levelsAreThoseOfRulesThatExist() {
    var wrong =
        catchThrowableOfType(
            UsageRejected.class,
            () -> Levels.of(Map.of("box-lots", "off"), List.of("box-lost", "box-ugly")));
    assertThat(DiagnosticText.of(wrong.diagnostics()))
        .isEqualTo(
            "error[bad-usage]: there is no rule \"box-lots\"\n   hint: did you mean \"box-lost\"?\n");
  }

  @Test
  void aHazardThatIsAcceptedIsNotTold() {
    var report = SampleReport.report(List.of(), Levels.USUAL.accepting(Set.of("box-lost:a")));
    assertThat(rules(report)).containsExactly("box-locked", "box-ugly");
    assertThat(report.suppressed()).isEqualTo(2);
  }

  private static List<String> told(Suppression suppression) {
    return rules(SampleReport.report(List.of(suppression), Levels.USUAL));
  }

  private static List<String> rules(LintReport report) {
    return report.findings().stream().map(finding -> finding.rule().text()).toList();
  }

  private static Suppression suppression(@Nullable String reason, String... rules) {
    return new Suppression(SampleReport.FILE.span(0, 4), List.of(rules), reason, FIRST_LINE);
  }
}
