package dev.plumb.postgres.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.secret.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSpecTest {
  @TempDir private Path home;
  private final Map<String, String> variables = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://app:s3cret@db.example.org:6432/shop",
        "postgresql://app:s3cret@db.example.org:6432/shop",
        "postgres://db.example.org/shop?user=app&password=s3cret&port=6432",
        "jdbc:postgresql://db.example.org:6432/shop?user=app&password=s3cret",
        "host=db.example.org port=6432 dbname=shop user=app password=s3cret",
        "host = 'db.example.org' port=6432 dbname='shop' user=app password='s3cret'"
      })
  void everyWayToNameADatabaseMeansTheSame(String text) {
    var spec = parse(text);
    assertThat(spec.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:6432/shop");
    assertThat(spec.label()).isEqualTo("db.example.org:6432/shop");
    assertThat(property(spec, "user")).isEqualTo("app");
    assertThat(property(spec, "password")).isEqualTo("s3cret");
    assertThat(spec).hasToString("db.example.org:6432/shop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgres://a%40b:p%3A%2F%25@h/my%20shop|a@b|p:/%|jdbc:postgresql://h:5432/my+shop",
        "postgres://app:p@ss@h/d|app|p@ss|jdbc:postgresql://h:5432/d",
        "postgres://app:p@[::1]:5433/d|app|p|jdbc:postgresql://[::1]:5433/d",
        "user=app password='it\\'s' host=h dbname=d|app|it's|jdbc:postgresql://h:5432/d"
      })
  void unusualCharactersAreUnderstood(String text, String user, String password, String url) {
    var spec = parse(text);
    assertThat(property(spec, "user")).isEqualTo(user);
    assertThat(property(spec, "password")).isEqualTo(password);
    assertThat(spec.jdbcUrl()).isEqualTo(url);
  }

  @Test
  void whatIsNotSaidComesFromTheEnvironment() {
    variables.put("PGHOST", "db");
    variables.put("PGPORT", "6000");
    variables.put("PGUSER", "env");
    variables.put("PGPASSWORD", "pw");
    variables.put("PGDATABASE", "shop");
    variables.put("PGSSLMODE", "require");
    variables.put("PGOPTIONS", "-c role=owner");
    var spec = parse("postgres://");
    assertThat(spec.label()).isEqualTo("db:6000/shop");
    assertThat(property(spec, "user")).isEqualTo("env");
    assertThat(property(spec, "password")).isEqualTo("pw");
    assertThat(property(spec, "sslmode")).isEqualTo("require");
    assertThat(property(spec, "options")).isEqualTo("-c role=owner");
  }

  @Test
  void whatIsSaidWinsOverTheServiceAndTheServiceOverTheEnvironment() throws IOException {
    Files.writeString(
        home.resolve(".pg_service.conf"),
        """
        # services
        [other]
        host=wrong
        [shop]
        host=service-host
        dbname=service-database
        user=service-user
        """);
    variables.put("PGUSER", "env");
    variables.put("PGPORT", "6000");
    var spec = parse("service=shop dbname=said");
    assertThat(spec.label()).isEqualTo("service-host:6000/said");
    assertThat(property(spec, "user")).isEqualTo("service-user");
  }

  @Test
  void anUnknownServiceIsNamed() {
    variables.put("PGSYSCONFDIR", home.toString());
    assertThat(refusal("service=shop"))
        .hasMessage("there is no service \"shop\"")
        .extracting(UsageRejected::hint)
        .isEqualTo(
            "looked into "
                + home.resolve(".pg_service.conf")
                + ", "
                + home.resolve("pg_service.conf"));
  }

  @Test
  void thePasswordFileGivesThePasswordOfTheFirstLineThatFits() throws IOException {
    passwordFile(
        "rw-------",
        """
        # host:port:database:user:password
        other:*:*:*:wrong
        h:5432:shop:app:it\\:is\\\\me
        *:*:*:*:last
        """);
    assertThat(property(parse("postgres://app@h/shop"), "password")).isEqualTo("it:is\\me");
    assertThat(property(parse("postgres://app@h/elsewhere"), "password")).isEqualTo("last");
    assertThat(property(parse("postgres://app:own@h/shop"), "password")).isEqualTo("own");
  }

  @Test
  void aPasswordFileThatOthersMayReadIsNotUsedAndThatIsSaid() throws IOException {
    passwordFile("rw-r--r--", "*:*:*:*:open\n");
    var spec = parse("postgres://app@h/shop");
    assertThat(spec.properties()).doesNotContainKey("password");
    var file = home.resolve(".pgpass");
    assertThat(spec.passwordHint())
        .isEqualTo(file + " is not used because others may read it: chmod 600 " + file);
  }

  @Test
  void aFolderAsHostMeansASocketWithoutEncryption() {
    var spec = parse("host=/run/db port=5433 dbname=shop sslmode=require");
    assertThat(spec.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost:5433/shop");
    assertThat(spec.label()).isEqualTo("/run/db:5433/shop");
    assertThat(property(spec, "socketFactoryArg")).isEqualTo("/run/db/.s.PGSQL.5433");
    assertThat(property(spec, "sslmode")).isEqualTo("disable");
    assertThat(parse("postgres://%2Frun%2Fdb:5433/shop").label()).isEqualTo("/run/db:5433/shop");
  }

  @Test
  void withoutAHostTheLocalSocketIsTakenWhereThereIsOne() throws IOException {
    assertThat(parse("dbname=shop").label()).isEqualTo("localhost:5432/shop");
    Files.createFile(home.resolve(".s.PGSQL.5432"));
    var spec = parse("dbname=shop");
    assertThat(spec.label()).isEqualTo(home + ":5432/shop");
    assertThat(parse("dbname=shop port=5433").label()).isEqualTo("localhost:5433/shop");
    passwordFile("rw-------", "localhost:5432:shop:me:local\n");
    assertThat(property(parse("dbname=shop"), "password")).isEqualTo("local");
  }

  @Test
  void userAndDatabaseDefaultToTheUserOfTheSystem() {
    var spec = parse("host=h");
    assertThat(spec.label()).isEqualTo("h:5432/me");
    assertThat(property(spec, "user")).isEqualTo("me");
  }

  @Test
  void theNameOfAVerifiedServerIsKept() {
    var words = "host=db.example.org hostaddr=10.0.0.1 dbname=d";
    assertThat(parse(words).jdbcUrl()).isEqualTo("jdbc:postgresql://10.0.0.1:5432/d");
    assertThat(parse(words + " sslmode=verify-full").jdbcUrl())
        .isEqualTo("jdbc:postgresql://db.example.org:5432/d");
  }

  @Test
  void propertiesThatMakeTheDriverLoadClassesAreRefused() {
    assertThat(refusal("jdbc:postgresql://h/d?socketFactory=evil.Factory"))
        .hasMessage("unknown connection parameter \"socketFactory\"");
    assertThat(parse("jdbc:postgresql://h/d?currentSchema=x&ssl=true").properties())
        .containsEntry("sslmode", "verify-full")
        .doesNotContainKey("currentSchema");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgres://u:s3cret@a,b/d|several hosts are named; plumb works on one",
        "postgres://u:s3c/ret@h/d|the port is no number from 0 to 65535",
        "postgres://u:s3cret@h:99999/d|the port is no number from 0 to 65535",
        "postgres://u:s3cret%zz@h/d|the database URL has a % that encodes nothing",
        "postgres://u:s3cret@[::1/d|the database URL opens a [ and does not close it",
        "postgres://u:s3cret@h/d?sslmode|the part after ? of the database URL is not word=value",
        "postgres://u:s3cret@h/d?sslmod=x|unknown connection parameter \"sslmod\"",
        "host=h password='s3cret|a quote in the connection parameters is opened and never closed",
        "host=h password=s3cret dbname|a connection parameter lacks its \"=\"",
      })
  void whatIsWrongIsSaidWithoutThePassword(String text, String message) {
    var refusal = refusal(text);
    assertThat(refusal).hasMessage(message);
    assertThat(refusal.diagnostics().toString()).doesNotContain("s3c");
  }

  @Test
  void aWrongChoiceIsListed() {
    var refusal = refusal("postgres://h/d?sslmode=requires");
    assertThat(refusal)
        .hasMessage("sslmode is one of disable, allow, prefer, require, verify-ca, verify-full");
    assertThat(refusal.hint()).isEqualTo("did you mean \"require\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://h/d, true",
    "postgresql://, true",
    "jdbc:postgresql:d, true",
    "host=h, true",
    "service=prod, true",
    "schema/, false",
    "git:HEAD:schema, false",
    "a=b.sql, false",
    "mysql://h/d, false"
  })
  void tellsDatabasesFromFiles(String text, boolean isDatabase) {
    assertThat(ConnectionSpec.recognises(text)).isEqualTo(isDatabase);
  }

  private ConnectionSpec parse(String text) {
    return ConnectionSpec.parse(
        new Secret(text), new Surroundings(variables, home, "me", List.of(home)));
  }

  private UsageRejected refusal(String text) {
    return catchThrowableOfType(UsageRejected.class, () -> parse(text));
  }

  private void passwordFile(String permissions, String text) throws IOException {
    var file = Files.writeString(home.resolve(".pgpass"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private static String property(ConnectionSpec spec, String name) {
    return String.valueOf(spec.properties().getProperty(name));
  }
}
