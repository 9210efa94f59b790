package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;

/// Asks a person before a live database is changed.
final class Consent {
  private Consent() {}

  /// Returns when the person agrees, or `--yes` says so beforehand.
  ///
  /// @throws Interrupted with the given words when the person does not
  /// @throws UsageRejected when nobody can be asked
  static void ask(Invocation invocation, String question, String refused) {
    if (invocation.arguments().has("--yes")) {
      return;
    }
    var terminal = invocation.terminal();
    if (!terminal.isInteractive() || invocation.isJson()) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "nobody can be asked whether to go on, for this is no terminal",
          "to go on without being asked: --yes");
    }
    if (!terminal.confirms(question)) {
      throw new Interrupted(refused);
    }
  }
}
