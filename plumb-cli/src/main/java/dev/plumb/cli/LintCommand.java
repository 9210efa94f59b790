package dev.plumb.cli;

import dev.plumb.cli.config.LintSettings;
import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Level;
import dev.plumb.core.lint.Levels;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.lint.SuppressionRule;
import dev.plumb.postgres.PostgresDialect;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Runs hand-written SQL on a scratch copy of a state and tells what is wrong with it.
final class LintCommand implements Command {
  static final List<LintRule> RULES = SuppressionRule.after(new PostgresDialect().lintRules());

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String summary() {
    return "Run hand-written SQL on a scratch copy and tell what is dangerous in it";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.several("FILE", "SQL files or folders, in the order in which they run"),
        Options.value("--on", "STATE", "What they run on: " + Options.STATE),
        Options.flag("--assume-in-transaction", "Whoever runs them puts each into a transaction"),
        Options.flag("--single-transaction", "Whoever runs them puts all into one transaction"),
        Options.values("--rule", "NAME=LEVEL", "error, warning, note or off (repeatable)"),
        Options.value("--format", "FORMAT", "text, json, sarif, junit, github or gitlab"),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ALLOW,
        SettingsKey.LINT,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var shape = LintShape.of(invocation);
    var framing = framing(invocation);
    var on = Options.required(invocation, "--on");
    var files = invocation.arguments().positionals().stream().map(Path::of).toList();
    try (var session = Session.open(invocation)) {
      var levels = levels(invocation).accepting(session.allowance().accepted());
      var state = session.read(session.origin(on));
      session.stage("running the files on a scratch copy");
      var report = session.plumb().lint(state, files, framing, levels);
      session.quieten();
      var terminal = invocation.terminal();
      terminal.print(shape.write(report, RULES, terminal.styler()));
      return report.exit();
    }
  }

  private static Framing framing(Invocation invocation) {
    boolean each = invocation.arguments().has("--assume-in-transaction");
    boolean all = invocation.arguments().has("--single-transaction");
    if (each && all) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "--assume-in-transaction and --single-transaction exclude each other",
          null);
    }
    if (each || all) {
      return each ? Framing.EACH_FILE : Framing.ALL_FILES;
    }
    var said = settings(invocation).framing();
    return said == null ? Framing.NONE : said;
  }

  /// What the command line says of a rule counts before what the file says.
  private static Levels levels(Invocation invocation) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (var text : invocation.arguments().texts("--rule")) {
      int at = text.indexOf('=');
      if (at < 1) {
        throw new UsageRejected(
            CoreCode.BAD_USAGE, "--rule wants NAME=LEVEL, not \"" + text + "\"", null);
      }
      texts.put(text.substring(0, at), text.substring(at + 1));
    }
    Map<String, Level> said = new HashMap<>(settings(invocation).levels());
    said.putAll(Levels.of(texts, RULES.stream().map(LintRule::text).toList()).said());
    return new Levels(said, Set.of());
  }

  private static LintSettings settings(Invocation invocation) {
    return invocation.settings().lint() instanceof LintSettings said ? said : LintSettings.NONE;
  }
}
