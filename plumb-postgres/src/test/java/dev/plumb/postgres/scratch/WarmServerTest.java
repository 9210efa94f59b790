package dev.plumb.postgres.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers of a cache folder of their own.
final class WarmServerTest {
  private static final int MAJOR = 18;

  @TempDir private Path cache;
  private ScratchSettings settings;

  @BeforeAll
  static void haveBinaries() {
    try (var scratch = Scratch.embedded(ScratchSettings.usual())) {
      assertThat(scratch.identity(MAJOR)).isNotEmpty();
    }
  }

  @BeforeEach
  void borrowWhatIsKept() throws IOException {
    settings = ScratchSettings.usual().withCacheFolder(cache).withIdleTime(Duration.ofSeconds(1));
    Installation kept = installation(ScratchSettings.usual());
    Installation borrowed = installation(settings);
    Files.createDirectories(borrowed.binaries().getParent());
    Files.createSymbolicLink(borrowed.binaries(), kept.binaries());
    Files.createSymbolicLink(borrowed.cluster(), kept.cluster());
  }

  @Test
  void isOneForManyThreadsThatStartTogether() throws Exception {
    List<Callable<String>> visits = new ArrayList<>();
    for (int visitor = 0; visitor < 4; visitor++) {
      visits.add(() -> ScratchVisitor.visit(settings));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var startTimes = new ArrayList<String>();
      for (var visit : threads.invokeAll(visits)) {
        startTimes.add(visit.get());
      }
      assertThat(startTimes).hasSize(4).containsOnly(startTimes.getFirst());
    }
  }

  @Test
  void isOneForProcessesThatStartTogetherFromNothing() throws Exception {
    Files.delete(installation(settings).cluster());
    Process first = visitor();
    Process second = visitor();
    assertThat(answer(first)).isEqualTo(answer(second)).isNotEmpty();
  }

  @Test
  void endsAndLeavesNothingWhenNobodyUsesIt() throws Exception {
    ScratchServer server = pool().shared();
    ProcessHandle keeper = keeper(server);
    server.release();
    keeper.onExit().get(30, TimeUnit.SECONDS);
    assertThat(server.home()).doesNotExist();
  }

  @Test
  void isReplacedAfterItsProcessWasKilled() throws Exception {
    try (var scratch = Scratch.embedded(settings)) {
      scratch.database(MAJOR, Isolation.SHARED).close();
      ScratchServer server = pool().shared();
      ProcessHandle postmaster = postmaster(server);
      postmaster.destroyForcibly();
      postmaster.onExit().get(30, TimeUnit.SECONDS);
      try (var database = scratch.database(MAJOR, Isolation.SHARED)) {
        assertThat(Sql.single(database.owner(), "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void isReplacedAfterItsKeeperWasKilled() throws Exception {
    ScratchServer server = pool().shared();
    ProcessHandle keeper = keeper(server);
    keeper.destroyForcibly();
    keeper.onExit().get(30, TimeUnit.SECONDS);
    postmaster(server).destroyForcibly();
    postmaster(server).onExit().get(30, TimeUnit.SECONDS);
    try (var scratch = Scratch.embedded(settings);
        var database = scratch.database(MAJOR, Isolation.SHARED)) {
      assertThat(Sql.single(database.owner(), "select 1")).isEqualTo("1");
      assertThat(server.home()).doesNotExist();
    }
  }

  @Test
  void isPassedOverWhenItHasGoneWithoutAWord() throws Exception {
    Path gone = RunRoot.of(cache).newHome(MAJOR);
    for (String mark : List.of("shared", "ready")) {
      Files.createFile(gone.resolve(mark));
    }
    try (var scratch = Scratch.embedded(settings);
        var database = scratch.database(MAJOR, Isolation.SHARED)) {
      assertThat(Sql.single(database.owner(), "select 1")).isEqualTo("1");
      assertThat(gone.resolve("ready")).doesNotExist();
    }
  }

  @Test
  void ofOnesOwnEndsWithItsDatabase() throws Exception {
    ScratchServer server = pool().own();
    ProcessHandle keeper = keeper(server);
    server.end();
    keeper.onExit().get(30, TimeUnit.SECONDS);
    assertThat(server.home()).doesNotExist();
  }

  @Test
  void isMadeAnewOverAHalfMadeCluster() throws IOException, SQLException {
    Files.delete(installation(settings).cluster());
    Path half = installation(settings).cluster().resolveSibling("half-made-by-a-crash");
    Files.createDirectories(half.resolve("base"));
    Files.writeString(half.resolve("PG_VERSION"), "18");
    try (var scratch = Scratch.embedded(settings);
        var database = scratch.database(MAJOR, Isolation.SHARED)) {
      assertThat(Sql.single(database.owner(), "select 1")).isEqualTo("1");
      assertThat(half).doesNotExist();
    }
  }

  @Test
  void saysWhatToDoWhenItsCacheCannotBeWritten() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "no folder");
    try (var scratch = Scratch.embedded(settings.withCacheFolder(file))) {
      assertThatThrownBy(() -> scratch.database(MAJOR, Isolation.SHARED))
          .isInstanceOf(ScratchUnavailable.class)
          .extracting(unavailable -> ((ScratchUnavailable) unavailable).hint())
          .isNotNull();
    }
  }

  @Test
  void saysThatItKnowsNoSuchMajor() {
    try (var scratch = Scratch.embedded(settings)) {
      assertThatThrownBy(() -> scratch.database(9, Isolation.SHARED))
          .isInstanceOf(ScratchUnavailable.class)
          .hasMessage("there is no embedded scratch server of PostgreSQL 9");
    }
  }

  @Test
  void saysThatItsBinariesCannotBeFetched() {
    var maven = new MavenClient(cache, "no-such-command", List.of(), _ -> {});
    assertThatThrownBy(() -> maven.jar("a", "1", cache.resolve("downloads")))
        .isInstanceOf(ScratchUnavailable.class)
        .hasMessage(
            "cannot fetch the embedded server io.zonky.test.postgres:a:1: there is no command"
                + " no-such-command");
  }

  @AfterEach
  void tidyUp() throws IOException {
    Path folder = RunRoot.of(cache).folder();
    for (Path home : pool().homes()) {
      endServerOf(home);
    }
    new FileTree(folder).delete();
  }

  private static void endServerOf(Path home) throws IOException {
    var server = new ScratchServer(EmbeddedVersion.ofMajor(MAJOR), home, home);
    try {
      Optional<ProcessHandle> keeper = process(home.resolve("keeper"));
      server.end();
      keeper.ifPresent(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    } catch (NoSuchFileException ended) {
      assertThat(home.resolve("data")).doesNotExist();
    }
  }

  private Process visitor() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ScratchVisitor.class.getName(),
            cache.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String answer(Process visitor) throws IOException {
    try (var output = visitor.getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private ServerPool pool() throws IOException {
    return new ServerPool(installation(settings), RunRoot.of(cache), settings.idleTime());
  }

  private static Installation installation(ScratchSettings settings) {
    return new Installation(EmbeddedVersion.ofMajor(MAJOR), settings);
  }

  private static ProcessHandle keeper(ScratchServer server) throws IOException {
    return process(server.home().resolve("keeper")).orElseThrow();
  }

  private static ProcessHandle postmaster(ScratchServer server) throws IOException {
    return process(server.home().resolve("data/postmaster.pid")).orElseThrow();
  }

  private static Optional<ProcessHandle> process(Path file) throws IOException {
    long id = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return ProcessHandle.of(id);
  }
}
