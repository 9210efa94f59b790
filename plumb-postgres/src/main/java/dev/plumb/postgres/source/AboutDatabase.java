package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A statement about the database that a source is loaded into. A source cannot know that name: by
/// whatever name it calls a database, it means this one.
///
/// @param at the index of the name's first token
/// @param length how many tokens the name takes
record AboutDatabase(Statement statement, int at, int length) {
  /// What is said of a database that is there and in use; the rest is an administrator's affair.
  private static final Set<String> DECLARING = Set.of("set", "reset", "connection", "with");

  /// {@return the statement, if it is one; of those that declare nothing about a schema's database
  /// none is}
  static Optional<AboutDatabase> of(Statement statement) {
    int at = name(statement.tokens().stream().map(Token::word).toList());
    if (at == 0 || at >= statement.tokens().size()) {
      return Optional.empty();
    }
    var about = new AboutDatabase(statement, at, length(statement, at));
    return about.isDeclaring() ? Optional.of(about) : Optional.empty();
  }

  /// {@return the name that the source gives the database; empty where it writes the variable}
  Optional<String> name() {
    return length == 1 ? Optional.of(NameText.value(statement.tokens().get(at))) : Optional.empty();
  }

  Span span() {
    return statement.spanFrom(statement.tokens().get(at).start());
  }

  /// {@return the statement with another name for the database}
  String sql(String quotedName) {
    var sql = statement.sql();
    int start = statement.tokens().get(at).start() - statement.start();
    int end = statement.tokens().get(at + length - 1).end() - statement.start();
    return sql.substring(0, start) + quotedName + sql.substring(end);
  }

  /// {@return whether it sets what loads code into sessions, or changes who they are}
  boolean isPowerful() {
    return statement.tokens().stream()
        .skip(at + length)
        .limit(2)
        .map(Token::word)
        .anyMatch(
            word ->
                word.contains("librar")
                    || word.equals("role")
                    || word.equals("session_authorization"));
  }

  private static int name(List<String> words) {
    int on = words.indexOf("on");
    return switch (words.getFirst()) {
      case "alter" -> altered(words);
      case "comment" -> on == 1 && hasWord(words, 2, "database") ? 3 : 0;
      case "grant", "revoke" -> on > 0 && hasWord(words, on + 1, "database") ? on + 2 : 0;
      default -> 0;
    };
  }

  private static int altered(List<String> words) {
    if (hasWord(words, 1, "database")) {
      return 2;
    }
    boolean ofRole = hasWord(words, 1, "role") || hasWord(words, 1, "user");
    return ofRole && hasWord(words, 3, "in") && hasWord(words, 4, "database") ? 5 : 0;
  }

  private static boolean hasWord(List<String> words, int index, String word) {
    return index < words.size() && words.get(index).equals(word);
  }

  private static int length(Statement statement, int at) {
    var tokens = statement.tokens();
    boolean isVariable =
        at + 1 < tokens.size() && DatabaseName.isVariable(tokens.get(at), tokens.get(at + 1));
    return isVariable ? 2 : 1;
  }

  private boolean isDeclaring() {
    var words = statement.tokens().stream().skip(at + length).map(Token::word).toList();
    if (!statement.startsWith("alter")) {
      return !hasWord(words, 0, ",");
    }
    return !words.isEmpty()
        && DECLARING.contains(words.getFirst())
        && !hasWord(words, 1, "tablespace")
        && !words.contains("is_template")
        && !words.contains("allow_connections");
  }
}
