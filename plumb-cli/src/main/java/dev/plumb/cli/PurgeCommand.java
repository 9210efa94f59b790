package dev.plumb.cli;

import dev.plumb.cli.config.Durations;
import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.apply.Purge;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Drops for good what `--park` moved aside.
final class PurgeCommand implements Command {
  @Override
  public String name() {
    return "purge";
  }

  @Override
  public String summary() {
    return "Drop for good what was parked long ago";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.value(
            "--older", "TIME", "Required: what was parked longer ago than, such as 30d, or 0s"),
        Options.target(),
        Options.flag("--dry-run", "Show what would be done and do nothing"),
        Options.flag("--yes", "Do not ask"),
        Options.lockTimeout(),
        Options.allow());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(SettingsKey.TARGET, SettingsKey.LOCK_TIMEOUT, SettingsKey.ALLOW);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var older = Options.required(invocation, "--older");
    var age =
        Durations.parse(older)
            .orElseThrow(
                () ->
                    new UsageRejected(
                        CoreCode.BAD_USAGE,
                        "--older wants a time such as 30d or 12h, not \"" + older + "\"",
                        null));
    try (var session = Session.open(invocation)) {
      var target = session.target();
      var purge = session.plumb().parked(target, session.now().minus(age));
      session.quieten();
      if (!invocation.isJson()) {
        invocation.terminal().print(ParkedReport.text(purge.due()));
      }
      if (invocation.arguments().has("--dry-run")) {
        print(invocation, purge, "nothing was dropped; to drop it: plumb purge --allow data-loss");
        return purge.due().isEmpty() ? ExitCode.SUCCESS : ExitCode.DIFFERENCES;
      }
      var allowance = session.allowance();
      allowance.require(purge.plan());
      if (!purge.due().isEmpty()) {
        var question = "Drop " + Count.of(purge.due().size(), "parked object") + " for good?";
        Consent.ask(invocation, question, "nothing was dropped");
      }
      var watch = new ApplyWatch(invocation.terminal(), purge.due().size());
      session.plumb().purge(purge, target, allowance, watch);
      print(invocation, purge, "dropped " + Count.of(purge.due().size(), "parked object"));
      return ExitCode.SUCCESS;
    }
  }

  private static void print(Invocation invocation, Purge purge, String summary) {
    if (!invocation.isJson()) {
      var isNothing = purge.due().isEmpty();
      invocation.terminal().println(isNothing ? "nothing is parked that long" : summary);
      return;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("dropped", !invocation.arguments().has("--dry-run"));
    fields.put("parked", ParkedReport.fields(purge.due()));
    invocation.terminal().print(Answer.of("purge", fields));
  }
}
