package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.observe.Blocker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a failure of a plan's statement on a live database means for the one who applies it
/// (manual, appendix A).
final class ApplyFailure {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DEADLOCK = "40P01";
  private static final String QUERY_CANCELED = "57014";
  private static final String NO_PRIVILEGE = "42501";
  private static final String CONNECTION = "08";
  private static final String TERMINATED = "57P01";

  private ApplyFailure() {}

  /// @param blockers who kept the statement waiting
  /// @param hasYielded whether it was made to give up for the sake of others
  static StatementFailed explained(
      StatementFailed failure, List<Blocker> blockers, boolean hasYielded) {
    return switch (failure.sqlState()) {
      case LOCK_NOT_AVAILABLE ->
          lockless(
              failure,
              "someone else uses what the statement needs, and did not let it go in time",
              blockers);
      case DEADLOCK ->
          lockless(failure, "the statement and another session waited for each other", blockers);
      case QUERY_CANCELED ->
          hasYielded
              ? lockless(failure, "others had waited too long behind the statement", blockers)
              : worded(
                  failure,
                  CoreCode.APPLY_FAILED,
                  failure.getMessage(),
                  "give it more time: --statement-timeout 1h, or 0s for no limit");
      case NO_PRIVILEGE ->
          worded(failure, CoreCode.APPLY_FAILED, failure.getMessage(), MissingRight.hint(failure));
      case String state when state.startsWith(CONNECTION) || state.equals(TERMINATED) ->
          worded(
              failure,
              CoreCode.APPLY_FAILED,
              "the connection was lost: " + failure.getMessage(),
              "to go on from where the database stands: plumb apply --resume");
      case String _ -> failure;
    };
  }

  private static StatementFailed lockless(
      StatementFailed failure, String message, List<Blocker> blockers) {
    var text = new StringBuilder(message);
    blockers.forEach(blocker -> text.append("\n  blocked by ").append(blocker.text()));
    return worded(
        failure,
        CoreCode.LOCK_TIMEOUT,
        text.toString(),
        "try again when it is quiet, or try for longer: --lock-budget 30min");
  }

  private static StatementFailed worded(
      StatementFailed failure, Code code, String message, @Nullable String hint) {
    return new StatementFailed(
        code,
        failure.sqlState(),
        failure.statement(),
        message,
        failure.position(),
        failure.detail(),
        hint,
        failure);
  }
}
