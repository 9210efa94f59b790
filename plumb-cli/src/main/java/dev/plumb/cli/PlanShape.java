package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a plan is written out: what `--format` says.
enum PlanShape {
  HUMAN,
  SQL,
  JSON,
  MARKDOWN;

  /// {@return the shape that the options ask for; `--json` is one of them}
  static PlanShape of(Invocation invocation) {
    var format = invocation.arguments().text("--format");
    if (format.isEmpty()) {
      return invocation.isJson() ? JSON : HUMAN;
    }
    List<String> names =
        Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    int at = names.indexOf(format.get());
    if (at < 0) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "--format is one of " + String.join(", ", names) + ", not \"" + format.get() + "\"",
          Nearest.hint(format.get(), names).orElse(null));
    }
    return values()[at];
  }
}
