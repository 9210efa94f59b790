package dev.plumb.core.dialect;

import dev.plumb.core.lint.LintRule;
import dev.plumb.core.rules.Rules;
import java.util.List;

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

  /// {@return the newest major version there are scratch databases of}
  int newestMajor();

  /// {@return a door to scratch databases}
  Laboratory laboratory(LaboratorySettings settings);
}
