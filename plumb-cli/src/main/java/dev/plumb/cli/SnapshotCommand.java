package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Keeps a state as text that version control can compare.
final class SnapshotCommand implements Command {
  @Override
  public String name() {
    return "snapshot";
  }

  @Override
  public String summary() {
    return "Write a state to a file, one line an object";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.from(),
        Options.out("File to write"),
        Options.scratch(),
        Options.pg(),
        Options.exactRoles(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ROLES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var from = Options.required(invocation, "--from");
    var out = Path.of(Options.required(invocation, "--out"));
    try (var session = Session.open(invocation)) {
      var state = session.read(session.origin(from));
      OutputFiles.write(out, session.plumb().snapshot(state));
      session.quieten();
      int objects = state.schema().ids().size();
      invocation.terminal().print(answer(invocation, out, objects));
      return ExitCode.SUCCESS;
    }
  }

  private static String answer(Invocation invocation, Path out, int objects) {
    if (!invocation.isJson()) {
      return "Wrote " + Count.of(objects, "object") + " to " + out + ".\n";
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("file", out.toString());
    fields.put("objects", objects);
    return Answer.of("snapshot-written", fields);
  }
}
