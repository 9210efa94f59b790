package dev.plumb.core.proof;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Text;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells apart two texts of the same meaning. A database writes an expression back in its own
/// words,
/// and writes those back once more in slightly other ones before the text stops changing. Only such
/// texts may differ between a state and its copy; anything else is a defect.
final class Settled {
  private Settled() {}

  /// {@return the differences that are more than a text that has not settled yet}
  static List<Difference> defects(List<Difference> differences) {
    return differences.stream().filter(difference -> !isWording(difference)).toList();
  }

  static boolean isWording(Difference difference) {
    return switch (difference) {
      case Difference.Changed(_, var properties) ->
          properties.stream()
              .allMatch(property -> isText(property.expected()) && isText(property.observed()));
      case Difference.Missing _, Difference.Undeclared _ -> false;
    };
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof Text text && text.isReworded()
        || value instanceof Collection<?> many
            && !many.isEmpty()
            && many.stream().allMatch(Settled::isText);
  }
}
