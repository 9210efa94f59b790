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
  private static final String READ_ONLY = "25006";
  private static final String DISK_FULL = "53100";
  private static final String OUT_OF_MEMORY = "53200";
  private static final String LIMIT_EXCEEDED = "53400";
  private static final String CONNECTION = "08";
  private static final String TERMINATED = "57P01";

  private static final String RESUME = "plumb apply --resume";
  private static final String LOCK_ROOM = "max_locks_per_transaction";

  private ApplyFailure() {}

  /// What was the matter when a statement failed.
  ///
  /// @param blockers who kept the statement waiting
  /// @param hasYielded whether it was made to give up for the sake of others
  /// @param isHurried whether it had less time than statements that stop nobody
  record Circumstances(List<Blocker> blockers, boolean hasYielded, boolean isHurried) {
    static final Circumstances NONE = new Circumstances(List.of(), false, false);

    Circumstances {
      blockers = List.copyOf(blockers);
    }
  }

  static StatementFailed explained(StatementFailed failure, Circumstances circumstances) {
    var blockers = circumstances.blockers();
    return switch (failure.sqlState()) {
      case LOCK_NOT_AVAILABLE ->
          lockless(
              failure,
              "someone else uses what the statement needs, and did not let it go in time",
              blockers);
      case DEADLOCK ->
          lockless(failure, "the statement and another session waited for each other", blockers);
      case QUERY_CANCELED ->
          circumstances.hasYielded()
              ? lockless(failure, "others had waited too long behind the statement", blockers)
              : late(failure, circumstances);
      case READ_ONLY ->
          hinted(failure, "when it takes changes again, or at the new primary: " + RESUME);
      case DISK_FULL -> hinted(failure, "make room on the server, then: " + RESUME);
      case LIMIT_EXCEEDED ->
          hinted(failure, "raise the limit that the server names, then: " + RESUME);
      case OUT_OF_MEMORY -> hinted(failure, memoryHint(failure));
      case NO_PRIVILEGE -> hinted(failure, MissingRight.hint(failure));
      case String state when state.startsWith(CONNECTION) || state.equals(TERMINATED) ->
          worded(
              failure,
              CoreCode.APPLY_FAILED,
              "the connection was lost: " + failure.getMessage(),
              "to go on from where the database stands: " + RESUME);
      case String _ -> failure;
    };
  }

  private static StatementFailed late(StatementFailed failure, Circumstances circumstances) {
    return circumstances.isHurried()
        ? worded(
            failure,
            CoreCode.APPLY_FAILED,
            failure.getMessage()
                + "; nobody foresaw that it takes long, and others had to wait meanwhile",
            "see why, make a new plan, or give it more time: --hold-limit 1min")
        : hinted(failure, "give it more time: --statement-timeout 1h, or 0s for no limit");
  }

  /// The server says the same of its own memory and of the room for locks, but for the setting that
  /// it names (manual, 20.12).
  private static String memoryHint(StatementFailed failure) {
    var said = failure.hint();
    return said != null && said.contains(LOCK_ROOM)
        ? "the transaction locks more than the server has room for: raise "
            + LOCK_ROOM
            + ", which takes a restart, then: "
            + RESUME
        : "when the server has memory again: " + RESUME;
  }

  private static StatementFailed hinted(StatementFailed failure, String hint) {
    return worded(failure, CoreCode.APPLY_FAILED, failure.getMessage(), hint);
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
