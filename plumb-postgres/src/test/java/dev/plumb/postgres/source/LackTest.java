package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LackTest {
  @Test
  void aFileOfATextSearchDictionaryMayLieBesideAnotherServer() {
    assertThat(
            Lack.isIn(
                "could not open stop-word file"
                    + " \"/usr/share/postgresql/17/tsearch_data/finnish_more.stop\":"
                    + " No such file or directory"))
        .isTrue();
    assertThat(Lack.isIn("could not open file \"/etc/shadow\": Permission denied")).isFalse();
  }
}
