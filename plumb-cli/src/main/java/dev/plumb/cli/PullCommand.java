package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.state.Origin;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// What a live database holds and nobody declares, as source files to look at.
final class PullCommand implements Command {
  private static final String USUAL_FOLDER = "quarantine";

  @Override
  public String name() {
    return "pull";
  }

  @Override
  public String summary() {
    return "Write what only the live database holds as files to look at";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.to(),
        Options.target(),
        Options.out("The folder to write to, quarantine if not said"),
        Options.layout(),
        Options.flag("--overwrite", "Replace the *.sql files of the folder"),
        Options.scratch(),
        Options.pg(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCHEMA,
        SettingsKey.TARGET,
        SettingsKey.LAYOUT,
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.OWNERSHIP,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var out = Path.of(invocation.arguments().text("--out").orElse(USUAL_FOLDER));
    var layout = invocation.settings().layout();
    try (var session = Session.open(invocation)) {
      var folder =
          invocation.arguments().has("--overwrite")
              ? DumpFolder.overwritten(out)
              : DumpFolder.empty(out);
      var pair = session.read(new Origin.Live(session.target()), session.desired());
      session.stage("writing");
      var files =
          session.plumb().undeclared(pair, _ -> true, layout == null ? Layout.OBJECT : layout);
      folder.write(files);
      session.quieten();
      invocation.terminal().print(answer(invocation, out, files.keySet()));
      return ExitCode.SUCCESS;
    }
  }

  private static String answer(Invocation invocation, Path out, Set<String> files) {
    if (invocation.isJson()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("folder", out.toString());
      fields.put("files", List.copyOf(files));
      return Answer.of("pull", fields);
    }
    return files.isEmpty()
        ? "The database holds nothing that is not declared.\n"
        : "Wrote "
            + Count.of(files.size(), "file")
            + " to "
            + out
            + ". To declare some of it: plumb adopt PATTERN\n";
  }
}
