package dev.plumb.cli.config;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.secret.Secret;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One value of the file, read as the type its key wants. A value of another type is a problem and
/// reads as null.
record Value(Node node, Variables variables, Problems problems) {

  @Nullable String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      return wrong("a text is expected here", null);
    }
    return switch (variables.fill(scalar.getValue())) {
      case Variables.Result.Filled(var text) -> text;
      case Variables.Result.Missing(var name) -> missing(name);
    };
  }

  @Nullable Secret secret() {
    return read(text -> Optional.of(new Secret(text)), "");
  }

  @Nullable Integer number(int from, int to) {
    return read(text -> numberIn(text, from, to), "a number from " + from + " to " + to);
  }

  @Nullable Duration duration() {
    return read(Durations::parse, "a time such as 500ms, 5s or 2min");
  }

  @Nullable Trust trust() {
    return read(
        text ->
            switch (text) {
              case "true" -> Optional.of(Trust.TRUSTED);
              case "false" -> Optional.of(Trust.UNTRUSTED);
              default -> Optional.empty();
            },
        "true or false");
  }

  <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Value::nameOf).toList();
    return read(
        text ->
            Arrays.stream(type.getEnumConstants())
                .filter(each -> nameOf(each).equals(text))
                .findFirst(),
        "one of " + String.join(", ", names),
        names);
  }

  @Nullable List<String> texts() {
    if (!(node instanceof SequenceNode sequence)) {
      String single = text();
      return single == null ? null : List.of(single);
    }
    return sequence.getValue().stream()
        .map(each -> new Value(each, variables, problems).text())
        .filter(Objects::nonNull)
        .toList();
  }

  @Nullable Map<String, String> pairs() {
    if (!(node instanceof MappingNode mapping)) {
      return wrong("a mapping `old name: new name` is expected here", null);
    }
    var pairs = new LinkedHashMap<String, String>();
    for (var tuple : mapping.getValue()) {
      String from = new Value(tuple.getKeyNode(), variables, problems).text();
      String to = new Value(tuple.getValueNode(), variables, problems).text();
      if (from != null && to != null) {
        pairs.put(from, to);
      }
    }
    return pairs;
  }

  private <T> @Nullable T read(Function<String, Optional<T>> parser, String expected) {
    return read(parser, expected, List.of());
  }

  private <T> @Nullable T read(
      Function<String, Optional<T>> parser, String expected, List<String> candidates) {
    String text = text();
    if (text == null) {
      return null;
    }
    Optional<T> value = parser.apply(text);
    return value.isPresent()
        ? value.get()
        : wrong(expected + " is expected here", Nearest.hint(text, candidates).orElse(null));
  }

  private <T> @Nullable T missing(String name) {
    problems.add(
        CoreCode.MISSING_VARIABLE,
        node,
        "the environment variable " + name + " is not set",
        "set it, or give an alternative: ${" + name + ":-value}");
    return null;
  }

  private <T> @Nullable T wrong(String message, @Nullable String hint) {
    problems.add(CoreCode.BAD_CONFIGURATION, node, message, hint);
    return null;
  }

  private static Optional<Integer> numberIn(String text, int from, int to) {
    if (!text.matches("\\d{1,6}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text)).filter(number -> number >= from && number <= to);
  }

  private static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
