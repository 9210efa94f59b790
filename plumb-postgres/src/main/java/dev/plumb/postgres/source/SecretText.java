package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import java.util.List;
import java.util.Set;

/// Keeps what may be a password out of what is said about a statement: every string of one that
/// tells how to log in elsewhere.
final class SecretText {
  private static final String DOT = "•";

  /// The second words of `create subscription`, `alter user mapping` and the like.
  private static final Set<String> ELSEWHERE =
      Set.of("subscription", "user", "role", "server", "foreign");

  private SecretText() {}

  /// {@return the diagnostic with the statement's secrets blotted out}
  static Diagnostic blotted(Diagnostic diagnostic, Statement statement) {
    var secrets = secrets(statement);
    var span = diagnostic.span();
    if (secrets.isEmpty() || span == null) {
      return diagnostic;
    }
    var line = blotted(span.lineText(), secrets);
    var place = new Span(span.file(), span.line(), span.column(), span.length(), line);
    return Diagnostic.error(diagnostic.code(), place, blotted(diagnostic.message(), secrets))
        .withAbout(diagnostic.about())
        .withHint(diagnostic.hint());
  }

  /// {@return the strings of the statement, cut at the ends of lines}
  private static List<String> secrets(Statement statement) {
    var tokens = statement.tokens();
    if (tokens.size() < 2 || !ELSEWHERE.contains(tokens.get(1).word())) {
      return List.of();
    }
    return tokens.stream()
        .filter(SecretText::isString)
        .flatMap(token -> token.text().lines())
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static boolean isString(Token token) {
    return token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.DOLLAR_STRING;
  }

  private static String blotted(String text, List<String> secrets) {
    var result = text;
    for (var secret : secrets) {
      result = result.replace(secret, DOT.repeat(secret.codePointCount(0, secret.length())));
    }
    return result;
  }
}
