package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.lint.Passage;
import dev.plumb.core.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One statement of a source: the text from its first to its last token, without the semicolon.
///
/// @param session the number of the file, among those not included by others, whose session
///     settings the statement runs under
/// @param start index of the first character in the file's text
/// @param end index behind the last character
/// @param tokens without comments
public record Statement(
    SourceFile file,
    int session,
    int start,
    int end,
    List<Token> tokens,
    List<Directive> directives) {
  public Statement {
    tokens = List.copyOf(tokens);
    directives = List.copyOf(directives);
  }

  /// {@return the text as the server gets it}
  public String sql() {
    return file.text().substring(start, end);
  }

  /// {@return the place of the statement's first words}
  public Span span() {
    int last = start;
    for (var token : tokens) {
      if (token.end() - start > 60) {
        break;
      }
      last = token.end();
    }
    return file.span(start, Math.max(last, tokens.getFirst().end()));
  }

  /// {@return the place of a token or qualified name}
  ///
  /// @param position as the server counts: code points from 1, within [#sql()]
  public Span at(int position) {
    int points = file.text().codePointCount(start, end);
    int offset = file.text().offsetByCodePoints(start, Math.min(Math.max(position - 1, 0), points));
    return spanFrom(offset);
  }

  /// {@return the place of the token or qualified name at an index of the file's text}
  Span spanFrom(int offset) {
    if (offset >= end) {
      var last = tokens.getLast();
      return file.span(last.start(), last.end());
    }
    var lexer = new Lexer(sql(), offset - start);
    var first = lexer.next().orElseThrow();
    int to = first.kind() == Token.Kind.UNTERMINATED ? first.start() + 1 : first.end();
    while (first.isName()) {
      var dot = lexer.next();
      var part = dot.filter(token -> token.isSymbol('.')).flatMap(_ -> lexer.next());
      if (part.isEmpty() || !part.get().isName()) {
        break;
      }
      to = part.get().end();
    }
    return file.span(offset, start + to);
  }

  /// {@return the place where a name is first said, with the schema before it; empty if it is not}
  public Optional<Span> spanOf(String name) {
    for (int i = 0; i < tokens.size(); i++) {
      var parts = NameText.qualified(tokens, i);
      if (!parts.isEmpty() && parts.getLast().equals(name)) {
        return Optional.of(spanFrom(tokens.get(i).start()));
      }
    }
    return Optional.empty();
  }

  /// {@return a place in the statement as anybody may see it, without passwords}
  public Span shown(Span place) {
    return SecretText.blotted(place, this);
  }

  /// {@return the lines that the statement takes}
  public Passage passage() {
    return new Passage(
        file.path(), file.span(start, start + 1).line(), file.span(end - 1, end).line());
  }

  /// {@return whether the statement begins with these words}
  public boolean startsWith(String... words) {
    if (tokens.size() < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(i).isWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  /// {@return the index of the first token that is this unquoted word; the number of tokens if none
  /// is}
  int indexOf(String word, int from) {
    int index = from;
    while (index < tokens.size() && !tokens.get(index).isWord(word)) {
      index++;
    }
    return index;
  }

  /// {@return whether this is one of its unquoted words}
  public boolean has(String word) {
    return indexOf(word, 0) < tokens.size();
  }

  /// Two statements are equal when they stand at the same place.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Statement that
        && session == that.session
        && start == that.start
        && file.path().equals(that.file.path());
  }

  @Override
  public int hashCode() {
    return Objects.hash(file.path(), session, start);
  }

  @Override
  public String toString() {
    return span().place() + ": " + sql();
  }
}
