package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import dev.plumb.core.dump.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Makes a place to declare a schema in, filled from a database where one is named.
final class InitCommand implements Command {
  private static final String SCHEMA = "schema/";

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "Write a first plumb.yaml and a schema folder";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.optional(0, "FOLDER", "Where to begin; the current folder otherwise"),
        Options.from());
  }

  @Override
  public Set<SettingsKey> settings() {
    return Set.of();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var folder = Path.of(invocation.arguments().positional(0).orElse(""));
    var files = files(invocation);
    for (var name : files.keySet()) {
      if (Files.exists(folder.resolve(name))) {
        throw new FileTrouble(
            CoreCode.UNWRITABLE_FILE,
            folder.resolve(name) + " is there already",
            "nothing was written; name another folder",
            null);
      }
    }
    files.forEach((name, text) -> OutputFiles.writeNew(folder.resolve(name), text));
    invocation.terminal().print(answer(invocation, files.keySet()));
    return ExitCode.SUCCESS;
  }

  private static SortedMap<String, String> files(Invocation invocation) {
    var files = new TreeMap<String, String>();
    var from = invocation.arguments().text("--from");
    if (from.isEmpty()) {
      files.put(SCHEMA + "schema.sql", Banner.resource("init.sql"));
    } else {
      try (var session = Session.open(invocation)) {
        var state = session.read(session.origin(from.get()));
        session
            .plumb()
            .dump(state, Layout.OBJECT)
            .forEach((name, text) -> files.put(SCHEMA + name, text));
      }
    }
    files.put("plumb.yaml", Banner.resource("init.yaml"));
    return files;
  }

  private static String answer(Invocation invocation, Set<String> files) {
    if (invocation.isJson()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("files", List.copyOf(files));
      return Answer.of("init", fields);
    }
    return "Wrote plumb.yaml and "
        + Count.of(files.size() - 1, "file")
        + " below schema/. Next: name the target in plumb.yaml, then plumb plan.\n";
  }
}
