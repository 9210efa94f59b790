package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import org.jspecify.annotations.Nullable;

/// What a failure of a plan's statement on a live database means for the one who applies it
/// (manual, appendix A).
final class ApplyFailure {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String QUERY_CANCELED = "57014";
  private static final String NO_PRIVILEGE = "42501";
  private static final String CONNECTION = "08";

  private ApplyFailure() {}

  static StatementFailed explained(StatementFailed failure) {
    return switch (failure.sqlState()) {
      case LOCK_NOT_AVAILABLE ->
          worded(
              failure,
              CoreCode.LOCK_TIMEOUT,
              "someone else uses what the statement needs, and did not let it go in time",
              "try again when it is quiet, or wait longer: --lock-timeout 30s");
      case QUERY_CANCELED ->
          worded(
              failure,
              CoreCode.APPLY_FAILED,
              failure.getMessage(),
              "give it more time: --statement-timeout 1h, or 0s for no limit");
      case NO_PRIVILEGE ->
          worded(failure, CoreCode.APPLY_FAILED, failure.getMessage(), MissingRight.hint(failure));
      case String state when state.startsWith(CONNECTION) ->
          worded(
              failure,
              CoreCode.APPLY_FAILED,
              "the connection was lost: " + failure.getMessage(),
              "whether its last transaction was committed is not known: see with drift");
      case String _ -> failure;
    };
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
