package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import java.util.Optional;
import java.util.function.Function;

/// Says one failure: its code, its place as near as can be told, the server's own message.
final class FailureText {
  private FailureText() {}

  static Diagnostic of(Failure failure, Function<Failure, Optional<String>> hint) {
    var code = code(failure);
    var detail = failure.detail().map(text -> "\n" + text).orElse("");
    var said = hint(code).or(() -> hint.apply(failure)).or(() -> missingSemicolon(failure));
    var diagnostic =
        Diagnostic.error(code, place(failure), message(code, failure) + detail)
            .withAbout(Wanted.of(failure.message()).map(Wanted::name).orElse(null))
            .withHint(said.orElse(null));
    return SecretText.blotted(diagnostic, failure.statement());
  }

  /// {@return the token that the server points at, or the name that it misses, or the statement}
  static Span place(Failure failure) {
    var statement = failure.statement();
    if (failure.position() > 0) {
      return statement.at(failure.position());
    }
    return inner(failure).or(() -> named(failure)).orElseGet(statement::span);
  }

  private static Optional<Span> inner(Failure failure) {
    var statement = failure.statement();
    var text = failure.innerText().orElse("");
    int start = text.isBlank() ? -1 : statement.sql().indexOf(text);
    if (start < 0 || failure.innerPosition() < 1) {
      return Optional.empty();
    }
    int points = text.codePointCount(0, text.length());
    int offset = text.offsetByCodePoints(0, Math.min(failure.innerPosition() - 1, points));
    return Optional.of(statement.spanFrom(statement.start() + start + offset));
  }

  private static Optional<Span> named(Failure failure) {
    var statement = failure.statement();
    var wanted = Wanted.of(failure.message());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var tokens = statement.tokens();
    Optional<Span> first = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      var name = NameText.qualified(tokens, i);
      if (name.isEmpty() || !wanted.get().name().equals(String.join(".", name))) {
        continue;
      }
      var span = Optional.of(statement.spanFrom(tokens.get(i).start()));
      if (i > 0 && tokens.get(i - 1).isWord("references")) {
        return span;
      }
      first = first.or(() -> span);
    }
    return first;
  }

  private static PostgresCode code(Failure failure) {
    if (failure.isEnd()) {
      return PostgresCode.CONNECTION_LOST;
    }
    if (Lack.isIn(failure.message())) {
      return PostgresCode.MISSING_FEATURE;
    }
    return switch (failure.sqlState()) {
      case "42601" -> PostgresCode.SYNTAX_ERROR;
      case "42P01" -> PostgresCode.UNKNOWN_RELATION;
      case "42703" -> PostgresCode.UNKNOWN_COLUMN;
      case "42883" -> PostgresCode.UNKNOWN_FUNCTION;
      case "3F000" -> PostgresCode.UNKNOWN_SCHEMA;
      case "42704" ->
          failure.message().startsWith("type ")
              ? PostgresCode.UNKNOWN_TYPE
              : PostgresCode.UNKNOWN_OBJECT;
      case "42P07", "42710", "42723", "42P06", "42701" -> PostgresCode.DUPLICATE_OBJECT;
      case "42501" ->
          failure.message().startsWith("permission denied for language")
              ? PostgresCode.UNTRUSTED_LANGUAGE
              : PostgresCode.NOT_PERMITTED;
      case "57014" -> PostgresCode.STATEMENT_TIMEOUT;
      default -> PostgresCode.BAD_DEFINITION;
    };
  }

  private static String message(PostgresCode code, Failure failure) {
    return code == PostgresCode.STATEMENT_TIMEOUT
        ? "the statement ran longer than a statement of a source may"
        : code == PostgresCode.CONNECTION_LOST
            ? "the statement ended its connection to the scratch server, or never came back"
            : failure.message();
  }

  private static Optional<String> hint(PostgresCode code) {
    return switch (code) {
      case NOT_PERMITTED, UNTRUSTED_LANGUAGE ->
          Optional.of(
              "a source is loaded without privileges; --trust-source lifts this for your own files");
      case STATEMENT_TIMEOUT, CONNECTION_LOST ->
          Optional.of("a source declares; take out what computes or loops");
      case MISSING_FEATURE ->
          Optional.of(
              "--scratch URL names a server that has it; a live target that has it lends a"
                  + " temporary database; or take the statement out");
      default -> Optional.empty();
    };
  }

  /// A syntax error at a word that begins statements and stands first on its line.
  private static Optional<String> missingSemicolon(Failure failure) {
    if (!failure.sqlState().equals("42601") || failure.position() < 2) {
      return Optional.empty();
    }
    var span = place(failure);
    boolean first = span.lineText().strip().matches("(?is)(create|alter|comment|grant)\\s.*");
    boolean indented =
        span.column() > 1 && !span.lineText().substring(0, span.column() - 1).isBlank();
    return first && !indented
        ? Optional.of("is a semicolon missing at the end of the statement above?")
        : Optional.empty();
  }
}
