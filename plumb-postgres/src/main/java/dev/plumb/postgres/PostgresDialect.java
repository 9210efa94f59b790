package dev.plumb.postgres;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.lint.LintRule;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.execute.PgDatabase;
import dev.plumb.postgres.execute.PgLaboratory;
import dev.plumb.postgres.kind.LateValues;
import dev.plumb.postgres.lint.PgLintRule;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PostgreSQL 14 to 18.
public final class PostgresDialect implements Dialect {
  /// Raised whenever plumb loads or reads otherwise than its queries and attribute tables tell.
  private static final String VERSION = "3";

  private static final int NEWEST = 18;
  private static final String EMBEDDED = "embedded";

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public String version() {
    var lines = new ArrayList<String>();
    for (var rule : RuleTable.ALL) {
      lines.add(rule.kind().name());
      lines.add(rule.query());
      rule.attributes().rows().forEach(row -> lines.add(row.name()));
    }
    return VERSION + "-" + ContentHash.ofLines(lines);
  }

  @Override
  public Rules rules() {
    return RuleTable.rules();
  }

  @Override
  public List<LintRule> lintRules() {
    return List.of(PgLintRule.values());
  }

  @Override
  public boolean recognises(String location) {
    return ConnectionSpec.recognises(location);
  }

  @Override
  public Database open(Target target) {
    return new PgDatabase(target);
  }

  @Override
  public List<Step> filling(
      Schema schema, ObjectId column, String expression, @Nullable String condition) {
    var name = column.name();
    var rows =
        condition == null
            ? sql("$I is null", name)
            : sql("$I is null and ($T)", name, new Expression(condition));
    var value = sql("($T)", new Expression(expression));
    return LateValues.filling(column, value, rows, schema).stream()
        .map(step -> step.in(TransactionMode.BATCHES))
        .toList();
  }

  @Override
  public int newestMajor() {
    return NEWEST;
  }

  /// The word `embedded` as the server means: never another one.
  @Override
  public Laboratory laboratory(LaboratorySettings settings) {
    var usual = ScratchSettings.usual().withProgress(settings.progress());
    var named = settings.server();
    if (named == null) {
      var lender = new PgLaboratory.Lender(usual);
      return new PgLaboratory(Scratch.embedded(usual), settings.trust(), lender);
    }
    var scratch =
        named.reveal().equals(EMBEDDED)
            ? Scratch.embedded(usual)
            : PgLaboratory.Lender.on(named, usual);
    return new PgLaboratory(scratch, settings.trust(), null);
  }
}
