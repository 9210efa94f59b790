package dev.plumb.postgres.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DictionaryOptionTest {
  @Test
  void isCalledByItsNameAsSqlWritesIt() {
    assertThat(new DictionaryOption("stopwords = 'a = b'").name()).isEqualTo("stopwords");
    assertThat(new DictionaryOption("\"a \"\"b\"\" = \" = 5").name())
        .isEqualTo("\"a \"\"b\"\" = \"");
  }
}
