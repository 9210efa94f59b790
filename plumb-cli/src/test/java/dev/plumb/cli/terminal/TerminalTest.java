package dev.plumb.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void coloursWhereAHumanWatches() {
    assertThat(ColourChoice.AUTO.ink(true, Map.of())).isEqualTo(Ink.COLOURED);
    assertThat(ColourChoice.AUTO.ink(false, Map.of())).isEqualTo(Ink.PLAIN);
  }

  @Test
  void respectsNoColor() {
    assertThat(ColourChoice.AUTO.ink(true, Map.of("NO_COLOR", "1"))).isEqualTo(Ink.PLAIN);
    assertThat(ColourChoice.AUTO.ink(true, Map.of("NO_COLOR", ""))).isEqualTo(Ink.COLOURED);
    assertThat(ColourChoice.AUTO.ink(true, Map.of("TERM", "dumb"))).isEqualTo(Ink.PLAIN);
  }

  @Test
  void anExplicitChoiceWins() {
    assertThat(ColourChoice.ALWAYS.ink(false, Map.of("NO_COLOR", "1"))).isEqualTo(Ink.COLOURED);
    assertThat(ColourChoice.NEVER.ink(true, Map.of())).isEqualTo(Ink.PLAIN);
  }

  @Test
  void plainInkLeavesTheTextAlone() {
    assertThat(Ink.PLAIN.of(Style.RED, "x")).isEqualTo("x");
    assertThat(Ink.COLOURED.of(Style.RED, "x")).isEqualTo("\033[31mx\033[0m");
  }
}
