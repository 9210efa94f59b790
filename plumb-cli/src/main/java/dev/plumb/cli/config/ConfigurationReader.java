package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.diagnostic.Span;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads a `plumb.yaml` and reports everything that is wrong with it at once.
public final class ConfigurationReader {
  private static final String ENVIRONMENTS = "environments";
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          Diagnostic::span,
          Comparator.nullsFirst(
              Comparator.comparingInt(Span::line).thenComparingInt(Span::column)));

  private final String file;
  private final String text;
  private final Variables variables;
  private final Problems problems;

  private ConfigurationReader(String file, String text, Map<String, String> environment) {
    this.file = file;
    this.text = text;
    this.variables = new Variables(environment);
    this.problems = new Problems(file, text);
  }

  /// {@return what the file says}
  ///
  /// @param environment the environment variables that the file may name
  public static Configuration read(Path file, Map<String, String> environment) {
    try {
      return read(file.toString(), Files.readString(file), environment);
    } catch (NoSuchFileException e) {
      throw new FileTrouble(CoreCode.MISSING_PATH, file + " does not exist", null, e);
    } catch (MalformedInputException e) {
      throw new FileTrouble(CoreCode.NOT_UTF8, file + " is not valid UTF-8", null, e);
    } catch (IOException e) {
      throw new FileTrouble(CoreCode.UNREADABLE_FILE, file + " cannot be read", e.toString(), e);
    }
  }

  static Configuration read(String file, String text, Map<String, String> environment) {
    return new ConfigurationReader(file, text, environment).configuration();
  }

  private Configuration configuration() {
    Map<SettingsKey, Node> defaults = new HashMap<>();
    Map<String, Map<SettingsKey, Node>> environments = new HashMap<>();
    for (var entry : entries(root()).entrySet()) {
      if (!entry.getKey().getValue().equals(ENVIRONMENTS)) {
        keep(entry.getKey(), entry.getValue(), defaults, topKeys());
        continue;
      }
      entries(Optional.of(entry.getValue()))
          .forEach((name, node) -> environments.put(name.getValue(), settingsIn(node)));
    }
    var configuration = new Configuration(defaults, environments, variables, file, text);
    List<Diagnostic> found = new ArrayList<>(problems.found());
    found.addAll(configuration.check());
    found.sort(BY_PLACE);
    if (!found.isEmpty()) {
      throw new UsageRejected(found);
    }
    return configuration;
  }

  private Optional<Node> root() {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
    } catch (MarkedYamlEngineException e) {
      e.getProblemMark()
          .ifPresent(at -> problems.add(CoreCode.BAD_CONFIGURATION, at, e.getProblem()));
      throw new UsageRejected(problems.found());
    }
  }

  private Map<SettingsKey, Node> settingsIn(Node node) {
    Map<SettingsKey, Node> settings = new HashMap<>();
    entries(Optional.of(node))
        .forEach((key, value) -> keep(key, value, settings, SettingsKey.texts()));
    return settings;
  }

  private void keep(ScalarNode key, Node value, Map<SettingsKey, Node> into, List<String> known) {
    String name = key.getValue();
    SettingsKey.of(name)
        .ifPresentOrElse(
            found -> into.put(found, value),
            () ->
                problems.add(
                    CoreCode.UNKNOWN_KEY,
                    key,
                    "unknown key \"" + name + "\"",
                    Nearest.hint(name, known).orElse("known keys: " + String.join(", ", known))));
  }

  /// {@return the entries of a mapping; anything else, or a key given twice, is a problem}
  private Map<ScalarNode, Node> entries(Optional<Node> node) {
    Map<ScalarNode, Node> entries = new LinkedHashMap<>();
    Map<String, ScalarNode> seen = new HashMap<>();
    if (node.isEmpty()) {
      return entries;
    }
    if (!(node.get() instanceof MappingNode mapping)) {
      problems.add(CoreCode.BAD_CONFIGURATION, node.get(), "`key: value` is expected here", null);
      return entries;
    }
    for (var tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(CoreCode.BAD_CONFIGURATION, tuple.getKeyNode(), "a key must be a text", null);
      } else if (seen.put(key.getValue(), key) != null) {
        String message = "the key \"" + key.getValue() + "\" is given twice";
        problems.add(CoreCode.BAD_CONFIGURATION, key, message, null);
      } else {
        entries.put(key, tuple.getValueNode());
      }
    }
    return entries;
  }

  private static List<String> topKeys() {
    List<String> keys = new ArrayList<>(SettingsKey.texts());
    keys.add(ENVIRONMENTS);
    return keys;
  }
}
