package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.explain.Explanation;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.render.ExplanationJson;
import dev.plumb.core.render.ExplanationText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;

/// Says why the statements of a plan are there, where they are and as they are.
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Say why a plan has a statement, and what is known of it";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.required(0, "PLAN", "Plan file made by plumb plan --out"),
        Options.optional(1, "N", "The number of one statement, as the plan shows it"));
  }

  @Override
  public Set<SettingsKey> settings() {
    return Set.of();
  }

  @Override
  public ExitCode run(Invocation invocation) {
    try (var session = Session.open(invocation)) {
      var arguments = invocation.arguments();
      var file = session.plumb().planFile(Path.of(arguments.positional(0).orElseThrow()));
      var explanations = explanations(file.plan(), arguments.positional(1));
      var acknowledged = Allowance.of(file.acknowledged());
      session.quieten();
      var terminal = invocation.terminal();
      terminal.print(
          invocation.isJson()
              ? ExplanationJson.of(file, explanations, acknowledged)
              : ExplanationText.of(explanations, acknowledged, terminal.styler()));
      return ExitCode.SUCCESS;
    }
  }

  private static List<Explanation> explanations(Plan plan, Optional<String> number) {
    return number.isEmpty()
        ? Explanation.of(plan)
        : List.of(Explanation.of(plan, number(number.get())));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "\"" + text + "\" is no number of a statement",
          "statements are numbered from 1, as the plan shows them");
    }
  }
}
