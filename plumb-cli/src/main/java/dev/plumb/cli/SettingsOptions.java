package dev.plumb.cli;

import dev.plumb.cli.config.Configuration;
import dev.plumb.cli.config.ConfigurationReader;
import dev.plumb.cli.config.Durations;
import dev.plumb.cli.config.JournalKeeping;
import dev.plumb.cli.config.Settings;
import dev.plumb.cli.config.SettingsKey;
import dev.plumb.cli.config.Trust;
import dev.plumb.cli.config.Unmodelled;
import dev.plumb.core.Guidance.Extent;
import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.diff.Order;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.plan.Form;
import dev.plumb.core.secret.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays the options of a command over what `plumb.yaml` says. A setting given as an option is not
/// read from the file.
final class SettingsOptions {
  private static final Path USUAL_FILE = Path.of("plumb.yaml");
  /// What `--park` means where no file says where to.
  private static final Settings PARKING = Settings.parkingIn("plumb_parked");

  private final Arguments arguments;

  private SettingsOptions(Arguments arguments) {
    this.arguments = arguments;
  }

  static Settings settings(
      Command command, Arguments arguments, GlobalOptions global, Map<String, String> environment) {
    var options = new SettingsOptions(arguments);
    Settings given = options.given();
    if (command.settings().isEmpty()) {
      return given;
    }
    Set<SettingsKey> wanted = EnumSet.copyOf(command.settings());
    wanted.removeIf(options::isGiven);
    var file = configuration(global, environment).settings(global.environment(), wanted);
    return given.over(file).over(arguments.has("--park") ? PARKING : Settings.NONE);
  }

  private static Configuration configuration(
      GlobalOptions global, Map<String, String> environment) {
    String named = global.config();
    if (named != null) {
      return ConfigurationReader.read(Path.of(named), environment);
    }
    return Files.exists(USUAL_FILE)
        ? ConfigurationReader.read(USUAL_FILE, environment)
        : Configuration.NONE;
  }

  private boolean isGiven(SettingsKey key) {
    return switch (key) {
      case SCHEMA -> arguments.text("--to").isPresent();
      case TARGET -> arguments.text("--target").isPresent();
      case SCRATCH -> arguments.text("--scratch").isPresent();
      case PG -> arguments.value("--pg", Integer.class).isPresent();
      case ALLOW -> !arguments.texts("--allow").isEmpty();
      case RENAMES -> !arguments.texts("--rename").isEmpty();
      case LOCK_TIMEOUT -> arguments.text("--lock-timeout").isPresent();
      case LOCK_BUDGET -> arguments.text("--lock-budget").isPresent();
      case QUEUE_LIMIT -> arguments.text("--queue-limit").isPresent();
      case HOLD_LIMIT -> arguments.text("--hold-limit").isPresent();
      case STATEMENT_TIMEOUT -> arguments.text("--statement-timeout").isPresent();
      case BATCH_TIME -> arguments.text("--batch-time").isPresent();
      case BATCH_PAUSE -> arguments.text("--batch-pause").isPresent();
      case LAG_LIMIT -> arguments.text("--lag-limit").isPresent();
      case UNMODELLED -> arguments.has("--allow-unmodelled");
      case TRUST_SOURCE -> arguments.has("--trust-source");
      case LAYOUT -> arguments.text("--layout").isPresent();
      case OWNERSHIP, PARK, LINT -> false;
      case PRIVILEGES -> arguments.has("--exact-privileges");
      case ROLES -> arguments.has("--exact-roles");
      case ORDER -> arguments.text("--order").isPresent();
      case FORM -> form().isPresent();
      case JOURNAL -> arguments.has("--no-journal");
    };
  }

  private Settings given() {
    List<String> allow = arguments.texts("--allow");
    return new Settings(
        arguments.text("--to").orElse(null),
        arguments.text("--target").map(Secret::new).orElse(null),
        arguments.text("--scratch").map(Secret::new).orElse(null),
        arguments.value("--pg", Integer.class).orElse(null),
        allow.isEmpty() ? null : allow,
        renames(),
        duration("--lock-timeout"),
        duration("--lock-budget"),
        duration("--queue-limit"),
        duration("--hold-limit"),
        duration("--statement-timeout"),
        duration("--batch-time"),
        duration("--batch-pause"),
        duration("--lag-limit"),
        arguments.has("--allow-unmodelled") ? Unmodelled.ALLOW : null,
        arguments.has("--trust-source") ? Trust.TRUSTED : null,
        oneOf("--layout", Layout.class),
        null,
        arguments.has("--exact-privileges") ? Extent.EXACT : null,
        arguments.has("--exact-roles") ? Extent.EXACT : null,
        oneOf("--order", Order.class),
        form().orElse(null),
        arguments.has("--no-journal") ? JournalKeeping.NONE : null,
        null,
        null);
  }

  private Optional<Form> form() {
    if (arguments.has("--plain") && arguments.has("--online")) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE, "--plain and --online exclude each other", "leave one of them out");
    }
    return arguments.has("--plain")
        ? Optional.of(Form.PLAIN)
        : Optional.of(Form.ONLINE).filter(_ -> arguments.has("--online"));
  }

  private @Nullable Map<String, String> renames() {
    Map<String, String> renames = new LinkedHashMap<>();
    for (String pair : arguments.texts("--rename")) {
      int at = pair.indexOf('=');
      if (at < 1 || at == pair.length() - 1) {
        throw wrong("--rename", pair, "OLD=NEW");
      }
      renames.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return renames.isEmpty() ? null : renames;
  }

  private @Nullable Duration duration(String option) {
    Optional<String> text = arguments.text(option);
    return text.isEmpty()
        ? null
        : Durations.parse(text.get())
            .orElseThrow(() -> wrong(option, text.get(), "a time such as 500ms, 5s or 2min"));
  }

  private <E extends Enum<E>> @Nullable E oneOf(String option, Class<E> type) {
    Optional<String> text = arguments.text(option);
    return text.isEmpty() ? null : oneOf(option, text.get(), type.getEnumConstants());
  }

  /// {@return the value that a word on the command line names}
  static <E extends Enum<E>> E oneOf(String option, String text, E[] values) {
    List<String> names =
        Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains(text)) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          option + " is one of " + String.join(", ", names) + ", not \"" + text + "\"",
          Nearest.hint(text, names).orElse(null));
    }
    return values[names.indexOf(text)];
  }

  private static UsageRejected wrong(String option, String given, String expected) {
    return new UsageRejected(
        CoreCode.BAD_USAGE, option + " wants " + expected + ", not \"" + given + "\"", null);
  }
}
