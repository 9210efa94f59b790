package dev.plumb.postgres.apply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The plans of our own cases, the connection cut before and after a statement:
/// `-Dplumb.kills=all` for all of them, otherwise a sample; and some of them ended by SIGKILL.
class KillCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/online");
  private static final String ALL = "all";
  private static final int SAMPLE = 9;
  private static final int VICTIMS = 20;

  @TempDir private static Path cache;

  @TestFactory
  Stream<DynamicTest> everyPlanComesToItsEnd() throws IOException {
    try (var cases = Files.list(CASES)) {
      return cases.sorted().toList().stream().flatMap(KillCasesTest::ends);
    }
  }

  private static Stream<DynamicTest> ends(Path folder) {
    var name = folder.getFileName().toString();
    var whole = System.getProperty("plumb.kills", "").equals(ALL);
    if (!whole && Math.floorMod(name.hashCode(), 4) != 0) {
      return Stream.empty();
    }
    var killing =
        Killing.of(text(folder.resolve("before.sql")), folder.resolve("after.sql"), cache);
    return IntStream.rangeClosed(1, killing.events())
        .filter(event -> whole || Math.floorMod(name.hashCode() / 4 + event, SAMPLE) == 0)
        .boxed()
        .flatMap(event -> ends(name, killing, event, whole));
  }

  private static Stream<DynamicTest> ends(
      String name, Killing killing, int event, boolean isWhole) {
    var cut =
        DynamicTest.dynamicTest(
            name + " cut at event " + event, () -> killing.killAndGoOn(Killing::cut, event));
    return isWhole || Math.floorMod(name.hashCode() + event, VICTIMS) < 3
        ? Stream.of(
            cut,
            DynamicTest.dynamicTest(
                name + " killed at event " + event, () -> killing.killAndGoOn(Victim::kill, event)))
        : Stream.of(cut);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
