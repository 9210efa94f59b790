package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.apply.Chronicle;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Says what was applied to a database, by whom, and where it stands on the way of a plan that came
/// to no end.
final class StatusCommand implements Command {
  @Override
  public String name() {
    return "status";
  }

  @Override
  public String summary() {
    return "Show what was applied to a live database, and what is unfinished";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Options.target());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(SettingsKey.TARGET);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    try (var session = Session.open(invocation)) {
      session.stage("reading the journal");
      var status = session.plumb().journal(session.target(), Chronicle::status);
      var parked = session.plumb().parked(session.target(), session.now()).due();
      session.quieten();
      invocation
          .terminal()
          .print(
              invocation.isJson()
                  ? StatusReport.json(status, parked)
                  : StatusReport.text(status) + ParkedReport.text(parked));
      return ExitCode.SUCCESS;
    }
  }
}
