package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Span;
import java.util.Optional;

/// Finds a member in the parentheses of the statement that makes its object.
final class MemberPlace {
  private MemberPlace() {}

  static Optional<Span> of(Statement statement, String name) {
    int depth = 0;
    var tokens = statement.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
      boolean opens = depth == 1 && (token.isSymbol('(') || token.isSymbol(','));
      int first = i + 1;
      if (opens && first < tokens.size() && tokens.get(first).isWord("constraint")) {
        first++;
      }
      if (opens && first < tokens.size() && NameText.value(tokens.get(first)).equals(name)) {
        return Optional.of(
            statement.file().span(tokens.get(first).start(), tokens.get(first).end()));
      }
    }
    return Optional.empty();
  }
}
