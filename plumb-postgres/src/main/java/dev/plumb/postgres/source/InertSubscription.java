package dev.plumb.postgres.source;

import dev.plumb.postgres.kind.Unreachable;
import dev.plumb.postgres.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Statements about subscriptions in a form that asks no publisher and holds no secret: a scratch
/// server never learns where the publisher is.
final class InertSubscription {
  private static final int CONNECTION = 3;
  private static final int PUBLICATIONS = 6;

  /// What is done while the publisher is asked; none of it stays in the catalog but `enabled`.
  private static final Set<String> ASKING =
      Set.of("connect", "enabled", "create_slot", "copy_data");

  private final Statement statement;

  private InertSubscription(Statement statement) {
    this.statement = statement;
  }

  /// {@return what to run instead, in one transaction; empty if the statement is not understood}
  static Optional<String> of(Statement statement) {
    if (statement.tokens().stream().anyMatch(token -> token.isSymbol(';'))) {
      return Optional.empty();
    }
    var inert = new InertSubscription(statement);
    if (statement.startsWith("create")) {
      return inert.create();
    }
    return statement.startsWith("alter") ? inert.alter() : Optional.of(inert.drop());
  }

  /// No publisher is asked to drop the slot.
  private String drop() {
    if (size() < 3 || isWord(2, "if")) {
      return statement.sql();
    }
    var altered = "alter subscription " + statement.tokens().get(2).text();
    return altered + " disable;\n" + altered + " set (slot_name = none);\n" + statement.sql();
  }

  private Optional<String> create() {
    if (!isConnection(CONNECTION) || !isWord(CONNECTION + 2, "publication")) {
      return Optional.empty();
    }
    int with = statement.indexOf("with", PUBLICATIONS);
    var options = options(with);
    boolean connects = flag(options, "connect").orElse(true);
    boolean enables = flag(options, "enabled").orElse(connects);
    var kept =
        options.stream()
            .filter(option -> !ASKING.contains(option.name()) || !connects || !option.isFlag())
            .filter(option -> !option.name().equals("connect") || !option.isFlag())
            .map(Option::text);
    var all = Stream.concat(Stream.of("connect = false"), kept);
    var made =
        beforeConnection()
            + text(CONNECTION + 2, with)
            + " with ("
            + all.collect(Collectors.joining(", "))
            + ")";
    var enabled = "alter subscription " + statement.tokens().get(2).text() + " enable";
    return Optional.of(connects && enables ? made + ";\n" + enabled : made);
  }

  private Optional<String> alter() {
    if (isConnection(CONNECTION) && size() == CONNECTION + 2) {
      return Optional.of(beforeConnection().stripTrailing());
    }
    if (isWord(CONNECTION, "connection")) {
      return Optional.empty();
    }
    if (isWord(CONNECTION + 1, "publication") && !isWord(CONNECTION, "refresh")) {
      int with = statement.indexOf("with", CONNECTION + 2);
      return Optional.of(text(0, with) + " with (refresh = false)");
    }
    return Optional.of(statement.sql());
  }

  private String beforeConnection() {
    return text(0, CONNECTION + 1) + " " + Quoting.literal(Unreachable.CONNECTION) + " ";
  }

  private boolean isConnection(int index) {
    if (!isWord(index, "connection") || index + 1 >= size()) {
      return false;
    }
    var kind = statement.tokens().get(index + 1).kind();
    return kind == Token.Kind.STRING || kind == Token.Kind.DOLLAR_STRING;
  }

  private boolean isWord(int index, String word) {
    return index < size() && statement.tokens().get(index).isWord(word);
  }

  private int size() {
    return statement.tokens().size();
  }

  /// {@return the text from one token up to, but without, another}
  private String text(int from, int to) {
    int end = statement.tokens().get(Math.min(to, size()) - 1).end();
    return statement.file().text().substring(statement.tokens().get(from).start(), end);
  }

  /// {@return what stands in the parentheses behind `with`, between commas}
  private List<Option> options(int with) {
    var options = new ArrayList<Option>();
    int from = with + 2;
    for (int i = from; i < size(); i++) {
      var token = statement.tokens().get(i);
      if ((token.isSymbol(',') || i == size() - 1) && i > from) {
        options.add(new Option(statement.tokens().subList(from, i), text(from, i)));
        from = i + 1;
      }
    }
    return options;
  }

  private static Optional<Boolean> flag(List<Option> options, String name) {
    return options.stream()
        .filter(option -> option.name().equals(name) && option.isFlag())
        .findFirst()
        .map(Option::isOn);
  }

  /// `name`, or `name = value`.
  private record Option(List<Token> tokens, String text) {
    private static final Set<String> ON = Set.of("true", "on", "1");
    private static final Set<String> OFF = Set.of("false", "off", "0");

    String name() {
      return NameText.value(tokens.getFirst());
    }

    /// {@return whether the value is one that PostgreSQL takes for a truth value}
    boolean isFlag() {
      return tokens.size() == 1 || ON.contains(value()) || OFF.contains(value());
    }

    boolean isOn() {
      return tokens.size() == 1 || ON.contains(value());
    }

    private String value() {
      return tokens.size() == 3 ? NameText.value(tokens.getLast()).toLowerCase(Locale.ROOT) : "";
    }
  }
}
