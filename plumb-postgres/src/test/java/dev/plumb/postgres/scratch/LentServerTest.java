package dev.plumb.postgres.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.execute.PgLaboratory;
import dev.plumb.postgres.model.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An own server without the extension `pg_trgm`, and a live one that has it.
final class LentServerTest {
  private static final int MAJOR = 17;
  private static final SourceTree WITH_EXTENSION = source("create extension pg_trgm;");
  private static final SourceTree WRONG = source("create table t (a nosuchtype);");

  @TempDir static Path folder;

  private final ScratchSettings poor =
      ScratchSettings.usual().withCacheFolder(folder).withIdleTime(Duration.ofSeconds(1));
  private final Scratch rich = Scratch.embedded(ScratchSettings.usual());
  private final ScratchDatabase live = rich.database(MAJOR, Isolation.PRIVATE);
  private final PgLaboratory laboratory =
      new PgLaboratory(
          Scratch.embedded(poor),
          Trust.UNTRUSTED,
          new PgLaboratory.Lender(ScratchSettings.usual()));

  @BeforeEach
  void takeTheExtensionAway() throws IOException {
    laboratory.bench(MAJOR, Bench.Server.SHARED).close();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.endsWith("pg_trgm.control")).toList()) {
        Files.delete(file);
      }
    }
  }

  @AfterEach
  void end() {
    laboratory.close();
    live.close();
    rich.close();
  }

  @Test
  void isAskedForWhatTheOwnOneLacks() throws SQLException {
    laboratory.mayUse(target());
    var lack = rejection(WITH_EXTENSION);
    assertThat(laboratory.turnsAfter(lack)).isTrue();
    assertThat(laboratory.elaborate(WITH_EXTENSION, MAJOR).reading().schema().ids())
        .contains(ObjectId.of(Kinds.EXTENSION, null, "pg_trgm"));
    assertThat(laboratory.turnsAfter(lack)).as("a second time").isFalse();
  }

  @Test
  void isNotAskedWhenTheSourceIsWrong() throws SQLException {
    laboratory.mayUse(target());
    assertThat(laboratory.turnsAfter(rejection(WRONG))).isFalse();
  }

  @Test
  void isNotAskedWhenThereIsNone() {
    assertThat(laboratory.turnsAfter(rejection(WITH_EXTENSION))).isFalse();
  }

  private SourceRejected rejection(SourceTree source) {
    var rejection =
        catchThrowableOfType(SourceRejected.class, () -> laboratory.elaborate(source, MAJOR));
    assertThat(rejection).isNotNull();
    return rejection;
  }

  private Target target() throws SQLException {
    var admin = live.elevated().orElseThrow();
    Sql.execute(admin, "create role deployer login createdb");
    var hba = Sql.single(admin, "show hba_file");
    Sql.execute(admin, "copy (select 'local all all trust') to '" + hba + "'");
    Sql.execute(admin, "select pg_reload_conf()");
    return Target.of(
        new Secret(
            "host=%s dbname=postgres user=deployer"
                .formatted(Sql.single(admin, "show unix_socket_directories"))));
  }

  private static SourceTree source(String text) {
    return new SourceTree() {
      @Override
      public List<SourceFile> files() {
        return List.of(new SourceFile("a.sql", text));
      }

      @Override
      public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
        return Optional.empty();
      }
    };
  }
}
