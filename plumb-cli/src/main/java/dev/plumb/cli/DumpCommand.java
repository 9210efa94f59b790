package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.dump.Layout;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Writes SQL files that give the same state again.
final class DumpCommand implements Command {
  @Override
  public String name() {
    return "dump";
  }

  @Override
  public String summary() {
    return "Write the source tree of a state";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.from(),
        Options.out("Folder to write"),
        Options.layout(),
        Options.flag("--overwrite", "Replace the *.sql files that the folder holds"),
        Options.scratch(),
        Options.pg(),
        Options.exactRoles(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.LAYOUT,
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
    var chosen = invocation.settings().layout();
    try (var session = Session.open(invocation)) {
      var folder =
          invocation.arguments().has("--overwrite")
              ? DumpFolder.overwritten(out)
              : DumpFolder.empty(out);
      var state = session.read(session.origin(from));
      session.stage("writing");
      var files = session.plumb().dump(state, chosen == null ? Layout.OBJECT : chosen);
      folder.write(files);
      session.quieten();
      invocation.terminal().print(answer(invocation, out, files.keySet()));
      return ExitCode.SUCCESS;
    }
  }

  private static String answer(Invocation invocation, Path out, Set<String> files) {
    if (!invocation.isJson()) {
      return "Wrote " + Count.of(files.size(), "file") + " to " + out + ".\n";
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("folder", out.toString());
    fields.put("files", List.copyOf(files));
    return Answer.of("dump", fields);
  }
}
