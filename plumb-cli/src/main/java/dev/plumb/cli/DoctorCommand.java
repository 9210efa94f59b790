package dev.plumb.cli;

import dev.plumb.cli.config.SettingsKey;
import dev.plumb.cli.doctor.Check;
import dev.plumb.cli.doctor.Check.Verdict;
import dev.plumb.cli.terminal.Ink;
import dev.plumb.cli.terminal.Style;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.dialect.Target;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/// Says what works here, what does not, and what to do about it.
final class DoctorCommand implements Command {
  private static final String MARGIN = " ".repeat(13);

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String summary() {
    return "Check what plumb needs on this machine and on the target";
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Options.target(), Options.scratch(), Options.pg());
  }

  @Override
  public Set<SettingsKey> settings() {
    return EnumSet.of(SettingsKey.SCHEMA, SettingsKey.TARGET, SettingsKey.SCRATCH, SettingsKey.PG);
  }

  @Override
  public ExitCode run(Invocation invocation) {
    var settings = invocation.settings();
    try (var session = Session.open(invocation)) {
      session.stage("looking around");
      var target =
          settings.target() == null ? Optional.<Target>empty() : Optional.of(session.target());
      var checks = session.examination().checks(target, settings.pg());
      session.quieten();
      var terminal = invocation.terminal();
      terminal.print(invocation.isJson() ? json(checks) : text(checks, terminal.ink()));
      boolean isWell = checks.stream().allMatch(check -> check.verdict() != Verdict.BAD);
      return isWell ? ExitCode.SUCCESS : ExitCode.ERROR;
    }
  }

  private static String text(List<Check> checks, Ink ink) {
    var text = new StringBuilder();
    for (var check : checks) {
      text.append(mark(check.verdict(), ink))
          .append(String.format(Locale.ROOT, " %-11s", check.name()))
          .append(check.finding())
          .append('\n');
      if (check.hint() instanceof String hint) {
        text.append(MARGIN).append(ink.of(Style.FAINT, hint)).append('\n');
      }
    }
    return text.toString();
  }

  private static String mark(Verdict verdict, Ink ink) {
    return switch (verdict) {
      case GOOD -> ink.of(Style.GREEN, "✓");
      case MISSING -> ink.of(Style.YELLOW, "·");
      case BAD -> ink.of(Style.RED, "✗");
    };
  }

  private static String json(List<Check> checks) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("checks", checks.stream().map(DoctorCommand::fields).toList());
    return Answer.of("doctor", fields);
  }

  private static Map<String, @Nullable Object> fields(Check check) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", check.name());
    fields.put("verdict", check.verdict().word());
    fields.put("finding", check.finding());
    fields.put("hint", check.hint());
    return fields;
  }
}
