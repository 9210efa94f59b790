package dev.plumb.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParenthesesTest {
  @Test
  void twoPairsAreOne() {
    assertThat(Parentheses.single("((a + b))")).isEqualTo("(a + b)");
    assertThat(Parentheses.single("(((a)) + ((b)))")).isEqualTo("((a) + (b))");
    assertThat(Parentheses.single("lower((a)), (((b)))")).isEqualTo("lower(a), (b)");
  }

  @Test
  void whatMeansSomethingStays() {
    assertThat(Parentheses.single("((a) + (b))")).isEqualTo("((a) + (b))");
    assertThat(Parentheses.single("f((a, b))")).isEqualTo("f((a, b))");
    assertThat(Parentheses.single("'((a))' || \"((b))\"")).isEqualTo("'((a))' || \"((b))\"");
    assertThat(Parentheses.single("((a = ')'))")).isEqualTo("(a = ')')");
  }
}
