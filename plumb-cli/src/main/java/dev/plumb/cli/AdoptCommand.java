package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.ownership.OwnershipRule;
import dev.plumb.core.ownership.OwnershipRule.Treatment;
import dev.plumb.core.state.Origin;
import dev.plumb.core.state.StatePair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Declares what a live database holds already: writes it into the source tree, and looks whether
/// the tree then says what the database does.
final class AdoptCommand implements Command {
  @Override
  public String name() {
    return "adopt";
  }

  @Override
  public String summary() {
    return "Add objects of the live database to the declared source files";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.required(
            0, "PATTERN", "Names such as app.audit_*, with * and ? for any characters"),
        Options.to(),
        Options.target(),
        Options.layout(),
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
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var pattern = invocation.arguments().positional(0).orElseThrow();
    var rule = new OwnershipRule(List.of(), List.of(pattern), Treatment.MANAGED);
    try (var session = Session.open(invocation)) {
      var sources = sources(session.desired());
      var live = new Origin.Live(session.target());
      var pair = session.read(live, session.desired());
      session.stage("writing");
      var files = session.plumb().undeclared(pair, rule::isAbout, layout(invocation, sources));
      if (files.isEmpty()) {
        throw new UsageRejected(
            CoreCode.BAD_USAGE,
            "nothing undeclared is called \"" + pattern + "\"",
            "plumb drift lists what is undeclared");
      }
      var written = AdoptedFiles.write(sources, files);
      try {
        requireDeclared(session, session.read(live, session.desired()), rule);
      } catch (RuntimeException trouble) {
        written.undo();
        throw trouble;
      }
      session.quieten();
      invocation.terminal().print(answer(invocation, written.paths()));
      return ExitCode.SUCCESS;
    }
  }

  /// Reading the files again tells whether they say what they should.
  private static void requireDeclared(Session session, StatePair pair, OwnershipRule rule) {
    var left =
        session.drift(pair).stream()
            .filter(Difference.Undeclared.class::isInstance)
            .map(Difference::id)
            .filter(rule::isAbout)
            .toList();
    if (!left.isEmpty()) {
      throw new IllegalStateException("adopted files do not declare " + left);
    }
  }

  private static Path sources(Origin desired) {
    if (desired instanceof Origin.Files(var path)) {
      return path;
    }
    throw new UsageRejected(
        CoreCode.BAD_USAGE, "only source files can be added to", "name a file or folder with --to");
  }

  private static Layout layout(Invocation invocation, Path sources) {
    var chosen = invocation.settings().layout();
    if (Files.isRegularFile(sources)) {
      return Layout.FILE;
    }
    return chosen == null ? Layout.OBJECT : chosen;
  }

  private static String answer(Invocation invocation, List<Path> paths) {
    if (invocation.isJson()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("files", paths.stream().map(Path::toString).toList());
      return Answer.of("adopt", fields);
    }
    var text = new StringBuilder();
    paths.forEach(path -> text.append("wrote ").append(path).append('\n'));
    return text.toString();
  }
}
