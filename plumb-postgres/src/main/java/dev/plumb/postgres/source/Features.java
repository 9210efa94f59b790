package dev.plumb.postgres.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Explains a statement that a server refuses because it is too old. Only ever asked about such
/// statements, so that words which mean something else do no harm.
public final class Features {
  private static final List<Feature> ALL = read();

  private Features() {}

  /// {@return what the statement says that only newer servers than one of that major version have,
  /// as a hint}
  public static Optional<String> missing(String sql, int major) {
    return missing(tokens(sql), major);
  }

  static Optional<String> missing(Statement statement, int major) {
    return missing(statement.tokens(), major);
  }

  static List<Feature> all() {
    return ALL;
  }

  private static Optional<String> missing(List<Token> tokens, int major) {
    var texts = new ArrayList<List<Token>>();
    texts.add(tokens);
    bodies(tokens).forEach(body -> texts.add(tokens(body)));
    var hint =
        ALL.stream()
            .filter(feature -> feature.since() > major)
            .filter(feature -> texts.stream().anyMatch(feature::isSaidIn))
            .map(feature -> hint(feature, major))
            .collect(Collectors.joining("\n"));
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }

  private static String hint(Feature feature, int major) {
    return "PostgreSQL %d and newer have %s; the target is %d"
        .formatted(feature.since(), feature.name(), major);
  }

  /// {@return the texts in which functions are written}
  private static Stream<String> bodies(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.DOLLAR_STRING || isQuotedBody(token, tokens))
        .map(NameText::value);
  }

  private static boolean isQuotedBody(Token token, List<Token> tokens) {
    int at = tokens.indexOf(token);
    return token.kind() == Token.Kind.STRING && at > 0 && tokens.get(at - 1).isWord("as");
  }

  private static List<Token> tokens(String sql) {
    var lexer = new Lexer(sql, 0);
    var tokens = new ArrayList<Token>();
    for (var token = lexer.next(); token.isPresent(); token = lexer.next()) {
      if (!token.get().isComment()) {
        tokens.add(token.get());
      }
    }
    return tokens;
  }

  private static List<Feature> read() {
    try (var file =
        Objects.requireNonNull(Features.class.getResourceAsStream("features.txt"), "features")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Feature::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
