package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.lint.Passage;
import dev.plumb.core.lint.Suppression;
import dev.plumb.core.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Splits one file into its statements and psql commands.
final class FileSplitter {
  private final SourceFile file;
  private final Lexer lexer;
  private final List<Diagnostic> troubles;
  private final DirectiveReader directives;
  private final List<Item> items = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<DirectiveReader.Found> found = new ArrayList<>();
  private final StatementEnd end = new StatementEnd(tokens);
  private final Map<Span, Suppression.Words> waiting = new LinkedHashMap<>();
  private Optional<Statement> last = Optional.empty();
  private Optional<Token> lastSemicolon = Optional.empty();

  private FileSplitter(SourceFile file, List<Diagnostic> troubles) {
    this.file = file;
    this.lexer = new Lexer(file.text(), 0);
    this.troubles = troubles;
    this.directives = new DirectiveReader(file, troubles);
  }

  /// What a file holds, in its order.
  sealed interface Item {}

  record StatementItem(Statement statement) implements Item {}

  record SuppressionItem(Suppression suppression) implements Item {}

  record PsqlItem(Token command) implements Item {}

  static List<Item> split(SourceFile file, List<Diagnostic> troubles) {
    return new FileSplitter(file, troubles).items();
  }

  private List<Item> items() {
    for (var next = lexer.next(); next.isPresent(); next = lexer.next()) {
      take(next.get());
    }
    finish();
    return List.copyOf(items);
  }

  private void take(Token token) {
    switch (token.kind()) {
      case LINE_COMMENT -> comment(token);
      case BLOCK_COMMENT -> {}
      case PSQL_COMMAND -> psqlCommand(token);
      case UNTERMINATED -> unterminated(token);
      case SYMBOL -> symbol(token);
      case WORD, QUOTED_NAME, STRING, DOLLAR_STRING, NUMBER -> add(token);
    }
  }

  private void comment(Token token) {
    if (!DirectiveReader.isDirective(token)) {
      return;
    }
    boolean behind =
        lastSemicolon
            .map(before -> file.text().substring(before.end(), token.start()).indexOf('\n') < 0)
            .orElse(false);
    var words = Suppression.Words.in(DirectiveReader.text(token));
    if (words.isPresent()) {
      suppress(token, words.get(), behind);
      return;
    }
    if (tokens.isEmpty() && behind) {
      directives.misplaced(token);
      return;
    }
    found.add(new DirectiveReader.Found(token, tokens.size()));
  }

  /// A comment behind a statement on its last line is about that statement, any other about the one
  /// that it stands above or in.
  private void suppress(Token token, Suppression.Words words, boolean behind) {
    var span = file.span(token.start(), token.end());
    if (words.isOfFile()) {
      add(span, words, Passage.whole(file.path()));
    } else if (tokens.isEmpty() && behind && last.isPresent()) {
      add(span, words, last.get().passage());
    } else {
      waiting.put(span, words);
    }
  }

  private void settle(Passage covered) {
    waiting.forEach((span, words) -> add(span, words, covered));
    waiting.clear();
  }

  private void add(Span span, Suppression.Words words, Passage covered) {
    var suppression = new Suppression(span, words.rules(), words.reason(), covered);
    items.add(new SuppressionItem(suppression));
  }

  private void symbol(Token token) {
    if (!token.isSymbol(';') || !end.isHere()) {
      add(token);
      return;
    }
    lastSemicolon = Optional.of(token);
    boolean copies = tokens.size() > 1 && tokens.getFirst().isWord("copy") && readsStdin();
    if (!tokens.isEmpty()) {
      emit();
    }
    if (copies) {
      lexer.skipCopyData();
    }
  }

  private boolean readsStdin() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isWord("stdin") && tokens.get(i - 1).isWord("from")) {
        return true;
      }
    }
    return false;
  }

  private void add(Token token) {
    if (token.isName() && NameText.bytes(token) > NameText.LONGEST) {
      troubles.add(
          Diagnostic.error(
                  PostgresCode.LONG_IDENTIFIER,
                  file.span(token.start(), token.end()),
                  "the name takes %d bytes, and PostgreSQL keeps only the first 63"
                      .formatted(NameText.bytes(token)))
              .withAbout(NameText.value(token))
              .withHint("choose a shorter name, so that it is the same here and in the database"));
    }
    tokens.add(token);
    end.follow(token);
  }

  private void psqlCommand(Token token) {
    if (tokens.isEmpty()) {
      items.add(new PsqlItem(token));
      return;
    }
    troubles.add(
        Diagnostic.error(
                PostgresCode.PSQL_COMMAND,
                file.span(token.start(), token.end()),
                "a psql command in the midst of a statement")
            .withHint("end the statement above with a semicolon"));
    emit();
  }

  private void unterminated(Token token) {
    var what =
        switch (token.text().charAt(0)) {
          case '/' -> "comment";
          case '"' -> "quoted name";
          case '$' -> "dollar-quoted text";
          default -> token.text().contains("\"") ? "quoted name" : "string";
        };
    int opening = Math.max(1, Math.min(token.text().length(), tagLength(token.text())));
    troubles.add(
        Diagnostic.error(
                PostgresCode.UNTERMINATED,
                file.span(token.start(), token.start() + opening),
                "this " + what + " is never closed")
            .withAbout(token.text().substring(0, opening)));
    tokens.clear();
    found.clear();
  }

  private static int tagLength(String text) {
    return switch (text.charAt(0)) {
      case '/' -> 2;
      case '$' -> text.indexOf('$', 1) + 1;
      case '"', '\'' -> 1;
      default -> text.indexOf('\'') >= 0 && text.indexOf('\'') <= 2 ? text.indexOf('\'') + 1 : 3;
    };
  }

  private void emit() {
    int start = tokens.getFirst().start();
    int stop = tokens.getLast().end();
    var said = directives.read(tokens, found);
    var statement = new Statement(file, 0, start, stop, tokens, said);
    items.add(new StatementItem(statement));
    settle(statement.passage());
    last = Optional.of(statement);
    tokens.clear();
    found.clear();
    end.reset();
  }

  private void finish() {
    if (!tokens.isEmpty()) {
      emit();
    }
    settle(Passage.none(file.path()));
    found.forEach(each -> directives.misplaced(each.comment()));
  }
}
