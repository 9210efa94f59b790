package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder below `bad-input` is a source that is wrong, with what is said about it.
///
/// `-Dplumb.golden=write` writes what is said now into the folders.
final class BadInputTest {
  private static final Path CASES = Path.of("src/test/resources/bad-input");
  private static final LoadRules RULES =
      new LoadRules(LoadRules.Trust.UNTRUSTED, LoadRules.Bodies.REFUSE, Duration.ofMillis(500));

  private static Scratch scratch;

  @BeforeAll
  static void open() {
    scratch = Scratch.embedded(ScratchSettings.usual());
  }

  @AfterAll
  static void close() {
    scratch.close();
  }

  static Stream<String> cases() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws IOException {
    var folder = CASES.resolve(name);
    var said = said(folder).replace(folder + "/", "");
    var golden = folder.resolve("expected.txt");
    if ("write".equals(System.getProperty("plumb.golden"))) {
      Files.writeString(golden, said);
    }
    assertThat(said).isEqualTo(Files.readString(golden));
    assertThat(Path.of("/tmp/plumb-was-here")).doesNotExist();
  }

  private static String said(Path folder) {
    var rejection = catchThrowableOfType(SourceRejected.class, () -> load(folder));
    assertThat(rejection).isNotNull();
    return DiagnosticText.of(rejection.diagnostics());
  }

  private static void load(Path folder) {
    var script = StatementSplitter.split(SourceTree.read(folder, Reach.PROJECT));
    var isolation =
        SchemaLoader.requiresPrivateServer(script) ? Isolation.PRIVATE : Isolation.SHARED;
    try (var database = scratch.database(18, isolation)) {
      SchemaLoader.load(script, database, RULES);
    }
  }
}
