package dev.plumb.core.toy;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Toys as a database product without a server.
///
/// @param version the version of the rules
public record ToyDialect(String version) implements Dialect {
  @Override
  public String name() {
    return "Toys";
  }

  @Override
  public Rules rules() {
    return Toys.rules();
  }

  @Override
  public List<LintRule> lintRules() {
    return List.of();
  }

  @Override
  public boolean recognises(String location) {
    return false;
  }

  @Override
  public Database open(Target target) {
    throw new UnsupportedOperationException("toys have no server");
  }

  @Override
  public List<Step> filling(
      Schema schema, ObjectId column, String expression, @Nullable String condition) {
    throw new UnsupportedOperationException("toys have no rows");
  }

  @Override
  public int newestMajor() {
    return 1;
  }

  @Override
  public Laboratory laboratory(LaboratorySettings settings) {
    return new ToyLaboratory("toys");
  }
}
