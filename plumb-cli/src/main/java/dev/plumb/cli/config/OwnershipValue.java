package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.ownership.OwnershipRule;
import dev.plumb.core.ownership.OwnershipRule.Treatment;
import dev.plumb.postgres.PostgresDialect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the list of ownership rules.
final class OwnershipValue {

  /// The keys of one rule.
  private enum Key {
    KIND,
    NAME,
    MANAGE,
    DROP;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Manage {
    ALWAYS,
    NEVER
  }

  private enum Drop {
    ALLOW,
    NEVER
  }

  private final Value list;

  private OwnershipValue(Value list) {
    this.list = list;
  }

  /// {@return the rules; null when there is no list, which is a problem}
  static @Nullable List<OwnershipRule> read(Value value) {
    if (!(value.node() instanceof SequenceNode sequence)) {
      value
          .problems()
          .add(CoreCode.BAD_CONFIGURATION, value.node(), "a list of rules is expected here", null);
      return null;
    }
    var reader = new OwnershipValue(value);
    var rules = new ArrayList<OwnershipRule>();
    sequence.getValue().forEach(node -> reader.rule(node).ifPresent(rules::add));
    return rules;
  }

  private Optional<OwnershipRule> rule(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "a rule such as `{ name: \"audit.*\", drop: never }` is expected here", null);
      return Optional.empty();
    }
    Map<Key, Value> said = new EnumMap<>(Key.class);
    mapping.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode(), said));
    if (!said.containsKey(Key.KIND) && !said.containsKey(Key.NAME)) {
      problem(node, "a rule says what it is about, by kind or name", null);
    }
    return Optional.of(
        new OwnershipRule(kinds(said.get(Key.KIND)), texts(said.get(Key.NAME)), treatment(said)));
  }

  private void put(Node key, Node value, Map<Key, Value> said) {
    var names = List.of(Key.values()).stream().map(Key::text).toList();
    var text = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (names.contains(text)) {
      said.put(
          Key.values()[names.indexOf(text)], new Value(value, list.variables(), list.problems()));
    } else {
      var hint = Nearest.hint(text, names).orElse("known keys: " + String.join(", ", names));
      list.problems().add(CoreCode.UNKNOWN_KEY, key, "unknown key \"" + text + "\"", hint);
    }
  }

  private List<String> kinds(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    var known =
        new PostgresDialect().rules().all().stream().map(rules -> rules.kind().name()).toList();
    var kinds = texts(value);
    for (var kind : kinds) {
      if (!known.contains(kind)) {
        var hint = Nearest.hint(kind, known).orElse(null);
        problem(value.node(), "no kind of object is called \"" + kind + "\"", hint);
      }
    }
    return kinds;
  }

  private static List<String> texts(@Nullable Value value) {
    var texts = value == null ? null : value.texts();
    return texts == null ? List.of() : texts;
  }

  private static Treatment treatment(Map<Key, Value> said) {
    var manage = said.get(Key.MANAGE);
    var drop = said.get(Key.DROP);
    if (manage != null && manage.oneOf(Manage.class) == Manage.NEVER) {
      return Treatment.LEFT_ALONE;
    }
    return drop != null && drop.oneOf(Drop.class) == Drop.NEVER
        ? Treatment.KEPT
        : Treatment.MANAGED;
  }

  private void problem(Node node, String message, @Nullable String hint) {
    list.problems().add(CoreCode.BAD_CONFIGURATION, node, message, hint);
  }
}
