package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keeps what may be a password out of what is said about a statement: every string of one that
/// tells how to log in elsewhere, and every one behind the word `password`.
final class SecretText {
  private static final String DOT = "•";

  /// The second words of statements about other servers.
  private static final Set<String> ELSEWHERE = Set.of("subscription", "server", "foreign");

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

  /// {@return the place with the statement's secrets blotted out of its line}
  static Span blotted(Span span, Statement statement) {
    var secrets = secrets(statement);
    return secrets.isEmpty()
        ? span
        : new Span(
            span.file(),
            span.line(),
            span.column(),
            span.length(),
            blotted(span.lineText(), secrets));
  }

  /// {@return the strings that may be secret, cut at the ends of lines}
  private static List<String> secrets(Statement statement) {
    var tokens = statement.tokens();
    boolean elsewhere = tokens.size() > 2 && isElsewhere(tokens);
    var secrets = new ArrayList<String>();
    for (int i = 1; i < tokens.size(); i++) {
      if (isString(tokens.get(i)) && (elsewhere || tokens.get(i - 1).isWord("password"))) {
        tokens.get(i).text().lines().filter(text -> !text.isBlank()).forEach(secrets::add);
      }
    }
    return secrets;
  }

  private static boolean isElsewhere(List<Token> tokens) {
    return ELSEWHERE.contains(tokens.get(1).word())
        || tokens.get(1).isWord("user") && tokens.get(2).isWord("mapping");
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
