package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.core.apply.ApplyReport;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Chronicle;
import dev.plumb.core.apply.Stop;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.state.Origin;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Walks a plan from a file, or one made on the spot.
final class ApplyCommand implements Command {
  @Override
  public String name() {
    return "apply";
  }

  @Override
  public String summary() {
    return "Walk a plan on a live database";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Options.optional(
            0, "PLAN", "Plan file made by plumb plan --out; without it a plan is made"),
        Options.to(),
        Options.target(),
        Options.flag("--dry-run", "Show what would be done and do nothing"),
        Options.flag("--yes", "Do not ask"),
        Options.flag("--no-journal", "Write nothing down in the target"),
        Options.flag("--resume", "Go on with a plan from where the database stands on its way"),
        Options.lockTimeout(),
        Options.lockBudget(),
        Options.queueLimit(),
        Options.holdLimit(),
        Options.statementTimeout(),
        Options.batchTime(),
        Options.batchPause(),
        Options.lagLimit(),
        Options.scratch(),
        Options.pg(),
        Options.allow(),
        Options.rename(),
        Options.exactPrivileges(),
        Options.order(),
        Options.plain(),
        Options.online(),
        Options.park(),
        Options.exactRoles(),
        Options.allowUnmodelled(),
        Options.trustSource());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(
        SettingsKey.SCHEMA,
        SettingsKey.TARGET,
        SettingsKey.LOCK_TIMEOUT,
        SettingsKey.LOCK_BUDGET,
        SettingsKey.QUEUE_LIMIT,
        SettingsKey.HOLD_LIMIT,
        SettingsKey.STATEMENT_TIMEOUT,
        SettingsKey.BATCH_TIME,
        SettingsKey.BATCH_PAUSE,
        SettingsKey.LAG_LIMIT,
        SettingsKey.SCRATCH,
        SettingsKey.PG,
        SettingsKey.ALLOW,
        SettingsKey.RENAMES,
        SettingsKey.OWNERSHIP,
        SettingsKey.PRIVILEGES,
        SettingsKey.ORDER,
        SettingsKey.FORM,
        SettingsKey.PARK,
        SettingsKey.ROLES,
        SettingsKey.UNMODELLED,
        SettingsKey.TRUST_SOURCE,
        SettingsKey.JOURNAL);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var arguments = invocation.arguments();
    var file = arguments.positional(0);
    if (file.isPresent() && arguments.text("--to").isPresent()) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE, "a plan file and --to are both given", "leave one of them out");
    }
    if (arguments.has("--resume") && arguments.text("--to").isPresent()) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "--resume and --to are both given",
          "the plan to go on with is in its file, or in the journal of the target");
    }
    try (var session = Session.open(invocation)) {
      var target = session.target();
      var proposal = proposal(session, target, file, arguments.has("--resume"));
      if (arguments.has("--dry-run")) {
        return PlanReport.print(
            invocation, session, proposal.plan(), proposal.allowance(), proposal::file);
      }
      return apply(invocation, session, target, proposal);
    }
  }

  /// A plan and what is accepted of it.
  record Proposal(PlanFile file, Allowance allowance) {
    Plan plan() {
      return file.plan();
    }
  }

  private static Proposal proposal(
      Session session, Target target, Optional<String> file, boolean isResumed) {
    if (file.isEmpty() && !isResumed) {
      var pair = session.read(new Origin.Live(target), session.desired());
      var made = session.planFile(session.plan(pair), session.allowance(), pair);
      return new Proposal(made, session.allowance());
    }
    var planFile =
        file.isPresent()
            ? session.plumb().planFile(Path.of(file.get()))
            : session.plumb().journal(target, Chronicle::unfinished);
    var acknowledged = Allowance.of(planFile.acknowledged());
    return new Proposal(planFile, acknowledged.with(session.allowance()));
  }

  /// {@return the exit code of a plan that was shown, allowed and applied}
  static ExitCode apply(Invocation invocation, Session session, Target target, Proposal proposal) {
    session.quieten();
    if (!invocation.isJson()) {
      PlanReport.show(invocation.terminal(), proposal.plan(), proposal.allowance());
    }
    proposal.allowance().require(proposal.plan());
    if (!proposal.plan().isEmpty()) {
      Consent.ask(
          invocation,
          "Apply " + Count.of(proposal.plan().entries().size(), "statement") + "?",
          "not applied; nothing was changed");
    }
    var stop = new Stop();
    invocation.signal().guard(stop);
    var watch = new ApplyWatch(invocation.terminal(), proposal.plan().entries().size());
    var beginning = invocation.arguments().has("--resume") ? Beginning.ANYWHERE : Beginning.START;
    var undertaking = session.undertaking(proposal.file(), beginning, proposal.allowance());
    var report = session.plumb().apply(undertaking, target, proposal.allowance(), watch, stop);
    invocation.terminal().print(text(invocation, report, watch, proposal.plan()));
    return ExitCode.SUCCESS;
  }

  private static String text(
      Invocation invocation, ApplyReport report, ApplyWatch watch, Plan plan) {
    if (invocation.isJson()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("outcome", report.outcome().word());
      fields.put("statements", report.statements());
      return Answer.of("apply", fields);
    }
    return switch (report.outcome()) {
      case NOTHING_TO_DO -> "";
      case ALREADY_THERE -> "The database is already in the state that the plan leads to.\n";
      case DONE ->
          "Applied "
              + Count.of(report.statements(), "statement")
              + " in "
              + watch.seconds()
              + (plan.from().equals(plan.to())
                  ? "; the schema is as it was.\n"
                  : "; the database is as declared.\n");
    };
  }
}
