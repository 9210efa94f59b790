package dev.plumb.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiagnosticTextTest {
  @Test
  void showsThePlaceTheLineAndTheHint() {
    var span = new Span("schema/orders.sql", 14, 9, 11, "  state order_state not null");
    var diagnostic =
        Diagnostic.error(CoreCode.UNKNOWN_STATE, span, "type \"order_state\" does not exist")
            .withHint("\"order_status\" exists (schema/types.sql:3:1)");
    assertThat(DiagnosticText.of(diagnostic))
        .isEqualTo(
            """
            schema/orders.sql:14:9: error[unknown-state]: type "order_state" does not exist
               14 │   state order_state not null
                  │         ^^^^^^^^^^^
               hint: "order_status" exists (schema/types.sql:3:1)""");
  }

  @Test
  void showsOnlyTheNeighbourhoodOfALongLine() {
    var span = new Span("a.sql", 1, 501, 3, "x".repeat(500) + "bad" + "y".repeat(500));
    var lines = DiagnosticText.of(Diagnostic.error(CoreCode.UNKNOWN_STATE, span, "no")).split("\n");
    assertThat(lines[1]).isEqualTo("    1 │ …" + "x".repeat(60) + "bad" + "y".repeat(97) + "…");
    assertThat(lines[2]).isEqualTo("      │ " + " ".repeat(61) + "^^^");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    var span = new Span("a\u001b[2J.sql", 1, 1, 1, "\u001b]0;owned\u0007");
    assertThat(DiagnosticText.of(Diagnostic.error(CoreCode.UNKNOWN_STATE, span, "no\u202eway")))
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void standsACaretBehindTheEndOfTheLineWhereSomethingIsMissing() {
    var span = new Span("a.sql", 1, 3, 5, "ab");
    assertThat(DiagnosticText.of(Diagnostic.error(CoreCode.UNKNOWN_STATE, span, "no")))
        .isEqualTo("a.sql:1:3: error[unknown-state]: no\n    1 │ ab\n      │   ^");
  }
}
