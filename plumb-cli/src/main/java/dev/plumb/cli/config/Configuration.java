package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// What one `plumb.yaml` says: defaults, and environments that say otherwise.
///
/// An environment variable is needed only when a setting that names it is wanted: working on `dev`
/// needs nothing that
/// only `prod` names.
public final class Configuration {
  /// Where there is no file.
  public static final Configuration NONE =
      new Configuration(Map.of(), Map.of(), new Variables(Map.of()), "plumb.yaml", "");

  private final Map<SettingsKey, Node> defaults;
  private final Map<String, Map<SettingsKey, Node>> environments;
  private final Variables variables;
  private final String file;
  private final String text;

  Configuration(
      Map<SettingsKey, Node> defaults,
      Map<String, Map<SettingsKey, Node>> environments,
      Variables variables,
      String file,
      String text) {
    this.defaults = Map.copyOf(defaults);
    this.environments = Map.copyOf(environments);
    this.variables = variables;
    this.file = file;
    this.text = text;
  }

  /// {@return the wanted settings, for an environment or, where none is named, the defaults}
  public Settings settings(@Nullable String environment, Set<SettingsKey> wanted) {
    Map<SettingsKey, Node> nodes = new EnumMap<>(SettingsKey.class);
    nodes.putAll(defaults);
    if (environment != null) {
      nodes.putAll(named(environment));
    }
    nodes.keySet().retainAll(wanted);
    var problems = new Problems(file, text);
    Settings settings = read(nodes, problems);
    if (!problems.found().isEmpty()) {
      throw new UsageRejected(problems.found());
    }
    return settings;
  }

  /// {@return everything that is wrong with any value, but for variables that are not set}
  List<Diagnostic> check() {
    var problems = new Problems(file, text);
    read(defaults, problems);
    environments.values().forEach(nodes -> read(nodes, problems));
    return problems.found().stream()
        .filter(each -> each.code() != CoreCode.MISSING_VARIABLE)
        .toList();
  }

  private Settings read(Map<SettingsKey, Node> nodes, Problems problems) {
    var draft = new SettingsDraft();
    nodes.forEach((key, node) -> draft.put(key, new Value(node, variables, problems)));
    return draft.settings();
  }

  private Map<SettingsKey, Node> named(String environment) {
    Map<SettingsKey, Node> nodes = environments.get(environment);
    if (nodes != null) {
      return nodes;
    }
    Set<String> names = new TreeSet<>(environments.keySet());
    String known = names.isEmpty() ? "it names none" : "it names " + String.join(", ", names);
    throw new UsageRejected(
        CoreCode.BAD_CONFIGURATION,
        "there is no environment \"" + environment + "\" in " + file,
        Nearest.hint(environment, names).orElse(known));
  }
}
