package dev.plumb.core.dialect;

import dev.plumb.core.lint.LintRule;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One database product: its kinds of objects, its servers, its scratch databases. Thread-safe.
public interface Dialect {

  /// {@return the name for messages}
  String name();

  /// {@return the version of everything that decides how a schema is read and a plan is made; a
  /// part
  /// of cache keys}
  String version();

  Rules rules();

  /// {@return all that lint looks for, in the order in which it is explained}
  List<LintRule> lintRules();

  /// {@return whether a text names a live database of this product}
  boolean recognises(String location);

  /// {@return a live database; closing it closes its connections}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.ConnectionFailed when there is none, or its
  ///     version is not supported
  Database open(Target target);

  /// {@return the statements that fill a column where it has no value}
  ///
  /// @param expression gives the value
  /// @param condition which rows are meant; null for all
  List<Step> filling(Schema schema, ObjectId column, String expression, @Nullable String condition);

  /// {@return the newest major version there are scratch databases of}
  int newestMajor();

  /// {@return a door to scratch databases}
  Laboratory laboratory(LaboratorySettings settings);
}
