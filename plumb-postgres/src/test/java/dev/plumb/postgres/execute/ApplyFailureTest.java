package dev.plumb.postgres.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What people are told of failures that no test server brings about.
class ApplyFailureTest {

  @Test
  void aServerThatBecameAStandbyIsWaitedForOrLeft() {
    assertThat(hint("25006", null))
        .isEqualTo("when it takes changes again, or at the new primary: plumb apply --resume");
  }

  @Test
  void aLimitOfTheServerIsToBeRaised() {
    assertThat(hint("53400", null))
        .isEqualTo("raise the limit that the server names, then: plumb apply --resume");
  }

  @Test
  void memoryThatIsNotForLocksComesBackByItself() {
    assertThat(hint("53200", "Failed on request of size 1024."))
        .isEqualTo("when the server has memory again: plumb apply --resume");
  }

  @Test
  void aSettingIsNamedInAnyLanguage() {
    assertThat(hint("53200", "Sie müssen möglicherweise »max_locks_per_transaction« erhöhen."))
        .startsWith("the transaction locks more than the server has room for: ");
  }

  private static @Nullable String hint(String state, @Nullable String serverHint) {
    var failure =
        new StatementFailed(
            CoreCode.APPLY_FAILED, state, "select 1", "trouble", null, null, serverHint, null);
    return ApplyFailure.explained(failure, ApplyFailure.Circumstances.NONE).hint();
  }
}
