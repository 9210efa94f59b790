package dev.plumb.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table of all commands, in the order in which they are listed.
final class Commands {
  static final List<Command> ALL =
      List.of(
          new DiffCommand(),
          new PlanCommand(),
          new ExplainCommand(),
          new ApplyCommand(),
          new PurgeCommand(),
          new BackfillCommand(),
          new StatusCommand(),
          new DriftCommand(),
          new LintCommand(),
          new DumpCommand(),
          new PullCommand(),
          new AdoptCommand(),
          new SnapshotCommand(),
          new DoctorCommand(),
          new InitCommand(),
          new HelpCommand(),
          new CompletionCommand());

  private Commands() {}

  static Optional<Command> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }

  /// {@return the commands that the arguments can mean: those whose name occurs, or all. Describing
  /// all to parse one
  /// would cost more time than parsing}
  static List<Command> meantBy(String[] args) {
    Set<String> words = Set.copyOf(Arrays.asList(args));
    List<Command> meant = ALL.stream().filter(each -> words.contains(each.name())).toList();
    return meant.isEmpty() ? ALL : meant;
  }
}
