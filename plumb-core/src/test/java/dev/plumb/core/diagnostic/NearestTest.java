package dev.plumb.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("diff", "drift", "dump", "plan");

  @Test
  void findsTheNameWithOneSlip() {
    assertThat(Nearest.to("dif", NAMES)).contains("diff");
    assertThat(Nearest.to("drfit", NAMES)).contains("drift");
    assertThat(Nearest.to("paln", NAMES)).contains("plan");
    assertThat(Nearest.to("DUMP", NAMES)).contains("dump");
  }

  @Test
  void isSilentWhenNothingIsNear() {
    assertThat(Nearest.to("history", NAMES)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }
}
