package dev.plumb.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.Guidance.Extent;
import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.diff.Order;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Level;
import dev.plumb.core.ownership.OwnershipRule;
import dev.plumb.core.ownership.OwnershipRule.Treatment;
import dev.plumb.core.plan.Form;
import dev.plumb.core.secret.Secret;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {
  private static final Set<SettingsKey> ALL = EnumSet.allOf(SettingsKey.class);

  @Test
  void readsEveryKey() {
    var settings =
        read("""
                schema: schema/
                target: postgres://app@localhost/shop
                scratch: postgres://localhost/
                pg: 17
                allow: [data-loss, table-rewrite]
                renames:
                  public.client: public.customer
                lock_timeout: 5s
                lock_budget: 4min
                queue_limit: 700ms
                hold_limit: 3s
                statement_timeout: 2min
                batch_time: 50ms
                batch_pause: 5ms
                lag_limit: 3s
                unmodelled: allow
                trust_source: true
                layout: kind
                ownership:
                  - { kind: [table, index], name: "partman.*", drop: never }
                  - { name: cron.*, manage: never }
                privileges: exact
                roles: exact
                order: report
                form: online
                journal: none
                lint:
                  transaction: file
                  rules:
                    prefer-text: off
                    missing-lock-timeout: error
                park: aside
                """)
            .settings(null, ALL);
    assertThat(settings)
        .isEqualTo(
            new Settings(
                "schema/",
                new Secret("postgres://app@localhost/shop"),
                new Secret("postgres://localhost/"),
                17,
                List.of("data-loss", "table-rewrite"),
                Map.of("public.client", "public.customer"),
                Duration.ofSeconds(5),
                Duration.ofMinutes(4),
                Duration.ofMillis(700),
                Duration.ofSeconds(3),
                Duration.ofMinutes(2),
                Duration.ofMillis(50),
                Duration.ofMillis(5),
                Duration.ofSeconds(3),
                Unmodelled.ALLOW,
                Trust.TRUSTED,
                Layout.KIND,
                List.of(
                    new OwnershipRule(
                        List.of("table", "index"), List.of("partman.*"), Treatment.KEPT),
                    new OwnershipRule(List.of(), List.of("cron.*"), Treatment.LEFT_ALONE)),
                Extent.EXACT,
                Extent.EXACT,
                Order.REPORT,
                Form.ONLINE,
                JournalKeeping.NONE,
                "aside",
                new LintSettings(
                    Map.of("prefer-text", Level.OFF, "missing-lock-timeout", Level.ERROR),
                    Framing.EACH_FILE)));
  }

  @Test
  void anOwnershipRuleIsAboutKindsAndNamesThatExist() {
    var configuration =
        catchThrowableOfType(
            UsageRejected.class,
            () ->
                read(
                    """
                    ownership:
                      - { kind: tabel, drop: never }
                      - { drop: maybe }
                      - { names: a }
                    """));
    assertThat(configuration.diagnostics())
        .extracting(diagnostic -> diagnostic.span().line() + " " + diagnostic.message())
        .containsExactly(
            "2 no kind of object is called \"tabel\"",
            "3 a rule says what it is about, by kind or name",
            "3 one of allow, never is expected here",
            "4 a rule says what it is about, by kind or name",
            "4 unknown key \"names\"");
  }

  @Test
  void anEnvironmentLiesOverTheDefaults() {
    var configuration =
        read(
            """
            schema: schema/
            lock_timeout: 1s
            environments:
              prod:
                lock_timeout: 10s
            """);
    var prod = configuration.settings("prod", ALL);
    assertThat(prod.schema()).isEqualTo("schema/");
    assertThat(prod.lockTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(configuration.settings(null, ALL).lockTimeout()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(settings("")).isEqualTo(Settings.NONE);
    assertThat(settings("# only a comment\n")).isEqualTo(Settings.NONE);
  }

  @Test
  void putsEnvironmentVariablesIntoValues() {
    var configuration =
        ConfigurationReader.read(
            "plumb.yaml",
            "target: postgres://${DB_USER:-app}:${DB_PASSWORD}@h/${DB_NAME:-shop}?a=$$1\n",
            Map.of("DB_PASSWORD", "s3cr$t", "DB_NAME", ""));
    assertThat(configuration.settings(null, ALL).target())
        .isEqualTo(new Secret("postgres://app:s3cr$t@h/shop?a=$1"));
  }

  @Test
  void aVariableIsMissedOnlyWhereItsSettingIsWanted() {
    var configuration =
        read(
            """
            schema: schema/
            environments:
              dev: {target: "postgres://localhost/dev"}
              prod: {target: "${PROD_URL}"}
            """);
    assertThat(configuration.settings("dev", ALL).schema()).isEqualTo("schema/");
    assertThat(configuration.settings("prod", Set.of(SettingsKey.SCHEMA)).target()).isNull();
    var missing =
        catchThrowableOfType(UsageRejected.class, () -> configuration.settings("prod", ALL));
    assertThat(missing.code().exit()).isEqualTo(ExitCode.USAGE);
    assertThat(DiagnosticText.of(missing.diagnostics()))
        .isEqualTo(
            """
            plumb.yaml:4:18: error[missing-variable]: the environment variable PROD_URL is not set
                4 │   prod: {target: "${PROD_URL}"}
                  │                  ^^^^^^^^^^^^^
               hint: set it, or give an alternative: ${PROD_URL:-value}
            """);
  }

  @Test
  void reportsAllUnknownKeysWithPlaceAndSuggestion() {
    assertThat(problems("shema: x\npg: 17\nenviroments:\n  prod: {}\n"))
        .isEqualTo(
            """
            plumb.yaml:1:1: error[unknown-key]: unknown key "shema"
                1 │ shema: x
                  │ ^^^^^
               hint: did you mean "schema"?
            plumb.yaml:3:1: error[unknown-key]: unknown key "enviroments"
                3 │ enviroments:
                  │ ^^^^^^^^^^^
               hint: did you mean "environments"?
            """);
  }

  @Test
  void reportsAnUnknownKeyInsideAnEnvironment() {
    assertThat(problems("environments:\n  prod:\n    targt: x\n"))
        .isEqualTo(
            """
            plumb.yaml:3:5: error[unknown-key]: unknown key "targt"
                3 │     targt: x
                  │     ^^^^^
               hint: did you mean "target"?
            """);
  }

  @Test
  void reportsValuesOfTheWrongType() {
    assertThat(problems("pg: 13\nlayout: knid\nlock_timeout: soon\nrenames: a\nschema:\n"))
        .isEqualTo(
            """
            plumb.yaml:1:5: error[bad-configuration]: a number from 14 to 18 is expected here
                1 │ pg: 13
                  │     ^^
            plumb.yaml:2:9: error[bad-configuration]: one of object, kind, file is expected here
                2 │ layout: knid
                  │         ^^^^
               hint: did you mean "kind"?
            plumb.yaml:3:15: error[bad-configuration]: a time such as 500ms, 5s or 2min is expected here
                3 │ lock_timeout: soon
                  │               ^^^^
            plumb.yaml:4:10: error[bad-configuration]: a mapping `old name: new name` is expected here
                4 │ renames: a
                  │          ^
            plumb.yaml:5:8: error[bad-configuration]: a text is expected here
                5 │ schema:
                  │        ^
            """);
  }

  @Test
  void reportsAKeyGivenTwice() {
    assertThat(problems("pg: 17\npg: 18\n"))
        .isEqualTo(
            """
            plumb.yaml:2:1: error[bad-configuration]: the key "pg" is given twice
                2 │ pg: 18
                  │ ^^
            """);
  }

  @Test
  void reportsBrokenYamlAtItsPlace() {
    assertThat(problems("schema: [a\npg: 17\n"))
        .startsWith("plumb.yaml:2:3: error[bad-configuration]: ");
  }

  @Test
  void suggestsTheEnvironmentThatWasMeant() {
    var configuration = read("environments:\n  prod: {}\n  staging: {}\n");
    var unknown =
        catchThrowableOfType(UsageRejected.class, () -> configuration.settings("prd", ALL));
    assertThat(unknown).hasMessage("there is no environment \"prd\" in plumb.yaml");
    assertThat(unknown.hint()).isEqualTo("did you mean \"prod\"?");
  }

  @Test
  void optionsLieOverEverything() {
    var given = settings("schema: a\npg: 16\npark: of_the_option\n");
    var file = settings("schema: b\ntarget: t\npg: 17\npark: of_the_file\n");
    assertThat(given.over(file))
        .isEqualTo(settings("schema: a\ntarget: t\npg: 16\npark: of_the_option\n"));
  }

  @Test
  void lintKnowsItsRules() {
    assertThat(problems("lint:\n  rules:\n    prefer-txt: off\n    data-loss: fatal\n  rule: x\n"))
        .isEqualTo(
            """
            plumb.yaml:3:5: error[unknown-key]: unknown rule "prefer-txt"
                3 │     prefer-txt: off
                  │     ^^^^^^^^^^
               hint: did you mean "prefer-text"?
            plumb.yaml:4:16: error[bad-configuration]: one of error, warning, note, off is expected here
                4 │     data-loss: fatal
                  │                ^^^^^
            plumb.yaml:5:3: error[unknown-key]: unknown key "rule"
                5 │   rule: x
                  │   ^^^^
               hint: did you mean "rules"?
            """);
  }

  private static Settings settings(String text) {
    return read(text).settings(null, ALL);
  }

  private static Configuration read(String text) {
    return ConfigurationReader.read("plumb.yaml", text, Map.of());
  }

  private static String problems(String text) {
    var rejected = catchThrowableOfType(UsageRejected.class, () -> read(text));
    return DiagnosticText.of(rejected.diagnostics());
  }
}
