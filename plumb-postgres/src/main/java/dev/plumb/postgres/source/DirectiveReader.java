package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.source.SourceFile;
import dev.plumb.postgres.source.Directive.Action;
import dev.plumb.postgres.source.Directive.Backfill;
import dev.plumb.postgres.source.Directive.Member;
import dev.plumb.postgres.source.Directive.MemberKind;
import dev.plumb.postgres.source.Directive.RenamedFrom;
import dev.plumb.postgres.source.Directive.Target;
import dev.plumb.postgres.source.Directive.Using;
import dev.plumb.postgres.source.Directive.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads `-- plumb:` comments and finds what each is about.
final class DirectiveReader {
  private final SourceFile file;
  private final List<Diagnostic> troubles;

  DirectiveReader(SourceFile file, List<Diagnostic> troubles) {
    this.file = file;
    this.troubles = troubles;
  }

  static boolean isDirective(Token comment) {
    return comment.text().substring(2).stripLeading().toLowerCase(Locale.ROOT).startsWith("plumb:");
  }

  /// A directive comment and the index of the statement's token that follows it.
  record Found(Token comment, int following) {}

  /// {@return the directives of a statement that could be understood; the others are reported}
  List<Directive> read(List<Token> tokens, List<Found> found) {
    var directives = new ArrayList<Directive>();
    for (var each : found) {
      var action = action(each.comment());
      if (action.isEmpty()) {
        continue;
      }
      int start = startOfTarget(tokens, each);
      var target = start == 0 ? whole(tokens) : member(tokens, start);
      if (target.isEmpty()) {
        misplaced(each.comment());
        continue;
      }
      directives.add(new Directive(action.get(), target.get(), span(each.comment())));
    }
    return directives;
  }

  void misplaced(Token comment) {
    troubles.add(
        Diagnostic.error(
                PostgresCode.MISPLACED_DIRECTIVE,
                span(comment),
                "this directive stands above nothing that it could be about")
            .withHint(
                "put it on a line of its own above a CREATE statement, a column, a constraint"
                    + " or an enum label"));
  }

  /// A comment behind something on its own line is about the first thing on that line.
  private int startOfTarget(List<Token> tokens, Found found) {
    int first = found.following();
    while (first > 0 && sameLine(tokens.get(first - 1), found.comment())) {
      first--;
    }
    return first;
  }

  private boolean sameLine(Token before, Token comment) {
    return file.text().substring(before.start(), comment.start()).indexOf('\n') < 0;
  }

  /// {@return what a directive says}
  static String text(Token comment) {
    return comment.text().substring(comment.text().indexOf(':') + 1).strip();
  }

  private Optional<Action> action(Token comment) {
    var text = text(comment);
    var words = text.toLowerCase(Locale.ROOT);
    Optional<Action> action = Optional.empty();
    if (words.matches("renamed\\s+from\\s.+")) {
      action = oldName(text.replaceFirst("(?i)renamed\\s+from\\s+", "")).map(RenamedFrom::new);
    } else if (words.matches("using\\s.+")) {
      action = Optional.of(new Using(text.substring(5).strip()));
    } else if (words.matches("backfill\\s.+")) {
      action = Optional.of(new Backfill(text.substring(8).strip()));
    }
    if (action.isEmpty()) {
      troubles.add(
          Diagnostic.error(
                  PostgresCode.UNKNOWN_DIRECTIVE,
                  span(comment),
                  "plumb does not understand \"" + text + "\"")
              .withAbout(text)
              .withHint(
                  "write \"renamed from OLD_NAME\", \"using EXPRESSION\" or \"backfill EXPRESSION\""));
    }
    return action;
  }

  private static Optional<List<String>> oldName(String text) {
    var lexer = new Lexer(text, 0);
    var tokens = new ArrayList<Token>();
    for (var next = lexer.next(); next.isPresent(); next = lexer.next()) {
      tokens.add(next.get());
    }
    if (tokens.size() == 1 && tokens.getFirst().kind() == Token.Kind.STRING) {
      return Optional.of(List.of(NameText.value(tokens.getFirst())));
    }
    var name = NameText.qualified(tokens, 0);
    return tokens.size() == name.size() * 2 - 1 && name.size() <= 3
        ? Optional.of(name)
        : Optional.empty();
  }

  private static Optional<Target> whole(List<Token> tokens) {
    var first = tokens.getFirst();
    if (first.isWord("create")) {
      return Optional.of(new Whole());
    }
    return first.isWord("alter") ? added(tokens, firstAction(tokens)) : Optional.empty();
  }

  private static Optional<Target> member(List<Token> tokens, int start) {
    if (start >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.getFirst().isWord("alter")) {
      boolean action = start == firstAction(tokens) || tokens.get(start - 1).isSymbol(',');
      return action ? added(tokens, start) : Optional.empty();
    }
    boolean opens = tokens.get(start - 1).isSymbol('(') || tokens.get(start - 1).isSymbol(',');
    if (!opens || depth(tokens, start) != 1 || !hasMembers(tokens)) {
      return Optional.empty();
    }
    var token = tokens.get(start);
    return switch (token.kind()) {
      case STRING -> Optional.of(new Member(MemberKind.VALUE, NameText.value(token)));
      case WORD, QUOTED_NAME ->
          token.isWord("constraint")
              ? named(tokens, start + 1, MemberKind.CONSTRAINT)
              : named(tokens, start, MemberKind.COLUMN);
      case DOLLAR_STRING, NUMBER, SYMBOL -> Optional.empty();
      case LINE_COMMENT, BLOCK_COMMENT, PSQL_COMMAND, UNTERMINATED -> Optional.empty();
    };
  }

  private static boolean hasMembers(List<Token> tokens) {
    for (var token : tokens.subList(1, Math.min(tokens.size(), 6))) {
      if (token.isWord("table") || token.isWord("type") || token.isWord("view")) {
        return tokens.getFirst().isWord("create");
      }
    }
    return false;
  }

  private static int depth(List<Token> tokens, int index) {
    int depth = 0;
    for (var token : tokens.subList(0, index)) {
      depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
    }
    return depth;
  }

  /// The word after `ALTER TABLE [IF EXISTS] [ONLY] name [*]`.
  private static int firstAction(List<Token> tokens) {
    int index = 2;
    while (index < tokens.size()
        && (tokens.get(index).isWord("if")
            || tokens.get(index).isWord("exists")
            || tokens.get(index).isWord("only"))) {
      index++;
    }
    index += Math.max(0, NameText.qualified(tokens, index).size() * 2 - 1);
    return index < tokens.size() && tokens.get(index).isSymbol('*') ? index + 1 : index;
  }

  /// What `ADD COLUMN name`, `ADD CONSTRAINT name`, `ADD VALUE 'label'` or `ALTER COLUMN name` is
  /// about.
  private static Optional<Target> added(List<Token> tokens, int action) {
    if (action + 1 >= tokens.size()) {
      return Optional.empty();
    }
    var kind = MemberKind.COLUMN;
    int index = action + 1;
    boolean adds = tokens.get(action).isWord("add");
    if (!adds && !tokens.get(action).isWord("alter")) {
      return Optional.empty();
    }
    if (tokens.get(index).isWord("constraint")) {
      kind = MemberKind.CONSTRAINT;
      index++;
    } else if (tokens.get(index).isWord("value") || tokens.get(index).isWord("column")) {
      kind = tokens.get(index).isWord("value") ? MemberKind.VALUE : MemberKind.COLUMN;
      index++;
    }
    while (index < tokens.size()
        && (tokens.get(index).isWord("if")
            || tokens.get(index).isWord("not")
            || tokens.get(index).isWord("exists"))) {
      index++;
    }
    return named(tokens, index, kind);
  }

  private static Optional<Target> named(List<Token> tokens, int index, MemberKind kind) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    var token = tokens.get(index);
    boolean fits = kind == MemberKind.VALUE ? token.kind() == Token.Kind.STRING : token.isName();
    return fits ? Optional.of(new Member(kind, NameText.value(token))) : Optional.empty();
  }

  private Span span(Token comment) {
    return file.span(comment.start(), comment.end());
  }
}
