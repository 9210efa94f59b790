package dev.plumb.postgres.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The name that a `CREATE` statement gives, read from its first words. Only used to explain
/// failures, never to decide what is loaded.
record Definition(Category category, List<String> name, Statement statement) {
  enum Category {
    RELATION,
    TYPE,
    ROUTINE,
    SCHEMA,
    ROLE,
    COLUMN,
    OTHER;

    /// {@return whether a thing of this category answers to a wish for the other}
    boolean answers(Category wanted) {
      return this == wanted || wanted == OTHER || (wanted == TYPE && this == RELATION);
    }
  }

  private static final Set<String> MODIFIERS =
      Set.of(
          "or",
          "replace",
          "global",
          "local",
          "temp",
          "temporary",
          "unlogged",
          "unique",
          "recursive",
          "trusted",
          "procedural",
          "constraint",
          "default",
          "materialized",
          "foreign",
          "event",
          "text",
          "search",
          "access");
  private static final Set<String> BEFORE_NAME = Set.of("concurrently", "if", "not", "exists");

  /// {@return empty for a statement that gives no name}
  static Optional<Definition> of(Statement statement) {
    var tokens = statement.tokens();
    if (!tokens.getFirst().isWord("create")) {
      return Optional.empty();
    }
    int index = 1;
    while (index < tokens.size() && MODIFIERS.contains(tokens.get(index).word())) {
      index++;
    }
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    var kind = tokens.get(index).word();
    var category = category(kind);
    index++;
    if (kind.equals("operator") && isClassOrFamily(tokens, index)) {
      index++;
    }
    while (index < tokens.size() && BEFORE_NAME.contains(tokens.get(index).word())) {
      index++;
    }
    var name = NameText.qualified(tokens, index);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Definition(category, name, statement));
  }

  private static boolean isClassOrFamily(List<Token> tokens, int index) {
    return index < tokens.size()
        && (tokens.get(index).isWord("class") || tokens.get(index).isWord("family"));
  }

  private static Category category(String kind) {
    return switch (kind) {
      case "table", "view", "sequence", "index" -> Category.RELATION;
      case "type", "domain" -> Category.TYPE;
      case "function", "procedure", "aggregate" -> Category.ROUTINE;
      case "schema" -> Category.SCHEMA;
      case "role", "user", "group" -> Category.ROLE;
      default -> Category.OTHER;
    };
  }

  /// {@return the name as a reader would write it, dots between its parts}
  String shown() {
    return String.join(".", name);
  }

  /// {@return whether a name from one of the server's messages can mean this}
  boolean isCalled(String wanted) {
    return wanted.equals(shown())
        || wanted.equals(name.getLast())
        || (name.size() == 1 && wanted.endsWith("." + name.getFirst()));
  }
}
