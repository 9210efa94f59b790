package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Level;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.lint.SuppressionRule;
import dev.plumb.postgres.PostgresDialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the section about lint.
final class LintValue {
  private static final List<String> KEYS = List.of("rules", "transaction");

  private final Value section;
  private final Map<String, Level> levels = new HashMap<>();
  private @Nullable Framing framing;

  /// The word for the transaction around the files.
  private enum Transaction {
    NONE,
    FILE,
    ALL
  }

  private LintValue(Value section) {
    this.section = section;
  }

  static LintSettings read(Value section) {
    var reader = new LintValue(section);
    reader.entries(section.node(), reader::put);
    return new LintSettings(reader.levels, reader.framing);
  }

  private void put(ScalarNode key, Value value) {
    switch (key.getValue()) {
      case "rules" -> entries(value.node(), this::level);
      case "transaction" -> framing = framing(value.oneOf(Transaction.class));
      default -> unknown(key, "key", KEYS);
    }
  }

  private void level(ScalarNode rule, Value value) {
    var known =
        SuppressionRule.after(new PostgresDialect().lintRules()).stream()
            .map(LintRule::text)
            .toList();
    if (!known.contains(rule.getValue())) {
      unknown(rule, "rule", known);
    } else if (value.oneOf(Level.class) instanceof Level level) {
      levels.put(rule.getValue(), level);
    }
  }

  private static @Nullable Framing framing(@Nullable Transaction transaction) {
    return switch (transaction) {
      case null -> null;
      case NONE -> Framing.NONE;
      case FILE -> Framing.EACH_FILE;
      case ALL -> Framing.ALL_FILES;
    };
  }

  private void entries(Node node, BiConsumer<ScalarNode, Value> take) {
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "`key: value` is expected here");
      return;
    }
    for (var tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        take.accept(key, new Value(tuple.getValueNode(), section.variables(), section.problems()));
      } else {
        problem(tuple.getKeyNode(), "a key must be a text");
      }
    }
  }

  private void problem(Node node, String message) {
    section.problems().add(CoreCode.BAD_CONFIGURATION, node, message, null);
  }

  private void unknown(ScalarNode key, String what, List<String> known) {
    var hint =
        Nearest.hint(key.getValue(), known)
            .orElse(known.size() > 10 ? null : "known keys: " + String.join(", ", known));
    section
        .problems()
        .add(CoreCode.UNKNOWN_KEY, key, "unknown " + what + " \"" + key.getValue() + "\"", hint);
  }
}
