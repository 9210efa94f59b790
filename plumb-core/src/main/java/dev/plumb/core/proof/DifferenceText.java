package dev.plumb.core.proof;

import dev.plumb.core.diff.Difference;
import java.util.stream.Collectors;

/// One difference in one line.
final class DifferenceText {
  private DifferenceText() {}

  static String of(Difference difference) {
    return switch (difference) {
      case Difference.Missing(var id) -> id + " is missing";
      case Difference.Undeclared(var id) -> id + " is there and should not be";
      case Difference.Changed(var id, var properties) ->
          properties.stream()
              .map(
                  property ->
                      property.name()
                          + " is "
                          + property.observed()
                          + " instead of "
                          + property.expected())
              .collect(Collectors.joining("; ", id + ": ", ""));
    };
  }
}
