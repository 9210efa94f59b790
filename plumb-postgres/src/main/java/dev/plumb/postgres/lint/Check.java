package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Finding;
import java.util.stream.Stream;

/// Looks for some things in one statement.
@FunctionalInterface
interface Check {
  /// {@return what is found in the statement that ran last}
  Stream<Finding> findings(Course course);
}
