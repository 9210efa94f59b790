package dev.plumb.postgres.model;

import dev.plumb.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SQL text in PostgreSQL's own canonical form, as its `pg_get_…` functions write it with an empty
/// search path: an expression, a query, a definition.
public record Expression(String text) implements Text {
  public static @Nullable Expression ofNullable(@Nullable String text) {
    return text == null ? null : new Expression(text);
  }

  public static List<Expression> list(List<String> texts) {
    return texts.stream().map(Expression::new).toList();
  }

  @Override
  public boolean isReworded() {
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
