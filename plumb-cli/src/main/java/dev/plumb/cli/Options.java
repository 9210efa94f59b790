package dev.plumb.cli;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options that several commands share, each defined once so that it means the same everywhere.
final class Options {
  static final String STATE =
      "SQL file or folder, URL of a database, snapshot file, or git:REVISION:PATH";

  private Options() {}

  static ArgSpec to() {
    return value("--to", "STATE", "Desired state: " + STATE);
  }

  static ArgSpec from() {
    return value("--from", "STATE", "Actual state: " + STATE);
  }

  static ArgSpec target() {
    return value("--target", "URL", "The live database: postgres://…, or libpq's key=value words");
  }

  static ArgSpec scratch() {
    return value(
        "--scratch", "URL", "Server for scratch databases; 'embedded' for never the target's");
  }

  static ArgSpec hidden() {
    return flag("--hidden", "List the differences that ownership rules leave alone");
  }

  static ArgSpec exactPrivileges() {
    return flag("--exact-privileges", "Revoke privileges that the desired state does not state");
  }

  static ArgSpec exactRoles() {
    return flag(
        "--exact-roles", "Manage all roles and tablespaces, not only those that are stated");
  }

  static ArgSpec pg() {
    return OptionSpec.builder("--pg")
        .paramLabel("MAJOR")
        .type(Integer.class)
        .description("Major version of the embedded server, 14 to 18")
        .build();
  }

  static ArgSpec allow() {
    return values("--allow", "HAZARD", "Accept this hazard, such as data-loss (repeatable)");
  }

  static ArgSpec rename() {
    return values("--rename", "OLD=NEW", "NEW is the object that was called OLD (repeatable)");
  }

  static ArgSpec allowUnmodelled() {
    return flag("--allow-unmodelled", "Go on although a state holds objects plumb does not model");
  }

  static ArgSpec trustSource() {
    return flag("--trust-source", "Load SQL files with all rights; only for files of your own");
  }

  static ArgSpec order() {
    return value("--order", "ORDER", "keep, report or rebuild: columns that come in another order");
  }

  static ArgSpec plain() {
    return flag("--plain", "Write the shortest statements, for a database that nobody uses");
  }

  static ArgSpec online() {
    return flag("--online", "Write statements that let others work; usual where rows are");
  }

  static ArgSpec park() {
    return flag("--park", "Move aside tables and columns that would be dropped; see plumb purge");
  }

  static ArgSpec layout() {
    return value("--layout", "LAYOUT", "object, kind or file: what one file holds");
  }

  static ArgSpec format() {
    return value("--format", "FORMAT", "human, sql, json or markdown");
  }

  static ArgSpec lockTimeout() {
    return value(
        "--lock-timeout", "TIME", "Let others pass after waiting for a lock, such as 500ms");
  }

  static ArgSpec lockBudget() {
    return value("--lock-budget", "TIME", "Give up on a transaction's locks after, such as 5min");
  }

  static ArgSpec queueLimit() {
    return value("--queue-limit", "TIME", "Let others wait behind a waiting statement for, as 1s");
  }

  static ArgSpec holdLimit() {
    return value("--hold-limit", "TIME", "Give up on a quick statement that stops others after");
  }

  static ArgSpec statementTimeout() {
    return value("--statement-timeout", "TIME", "Give up on a statement after, such as 10min");
  }

  static ArgSpec batchTime() {
    return value("--batch-time", "TIME", "Let one batch of a backfill take about, such as 100ms");
  }

  static ArgSpec batchPause() {
    return value("--batch-pause", "TIME", "Rest after each batch of a backfill, such as 10ms");
  }

  static ArgSpec lagLimit() {
    return value("--lag-limit", "TIME", "Let replicas be behind a backfill by, such as 10s");
  }

  static ArgSpec out(String what) {
    return value("--out", "PATH", what);
  }

  /// {@return what an option says that a command cannot do without}
  static String required(Invocation invocation, String option) {
    return invocation
        .arguments()
        .text(option)
        .orElseThrow(
            () ->
                new UsageRejected(
                    CoreCode.BAD_USAGE,
                    option + " is missing",
                    "see: plumb help " + invocation.arguments().command().commandSpec().name()));
  }

  static ArgSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(literal(description))
        .build();
  }

  static ArgSpec values(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(literal(description))
        .build();
  }

  static ArgSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(literal(description)).build();
  }

  static ArgSpec required(int index, String label, String description) {
    return positional(index, "1", label, description);
  }

  static ArgSpec optional(int index, String label, String description) {
    return positional(index, "0..1", label, description);
  }

  /// {@return positional parameters, one or more}
  static ArgSpec several(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .required(true)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(literal(description))
        .build();
  }

  private static ArgSpec positional(int index, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity(arity)
        .required(arity.equals("1"))
        .paramLabel(label)
        .type(String.class)
        .description(literal(description))
        .build();
  }

  /// picocli takes a description for a format.
  private static String literal(String text) {
    return text.replace("%", "%%");
  }
}
