package dev.plumb.postgres.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whole schemas of real projects, where `-Dplumb.real=FOLDER` names a folder of folders that hold
/// a
/// `schema.sql` each: from nothing to each of them and back, from each to itself, and from some to
/// others that have nothing to do with them. `-Dplumb.cases=REGEX` picks some.
final class RealSchemasTest {
  private static final int MAJOR = Integer.getInteger("plumb.real.major", 18);
  private static final int PAIRS = Integer.getInteger("plumb.real.pairs", 6);
  private static final long SEED = Long.getLong("plumb.seed", 20);
  private static final Pattern NAMES = Pattern.compile(System.getProperty("plumb.cases", ""));
  private static final Bed BED = new Bed().trusting();

  @TempDir private static Path nothing;

  @TestFactory
  Stream<DynamicTest> walks() throws IOException {
    var empty = Files.createFile(nothing.resolve("empty.sql"));
    var cases = new ArrayList<CaseFolder>();
    var schemas = schemas();
    for (var schema : schemas) {
      var name = name(schema);
      cases.add(walk("nothing to " + name, empty, schema));
      cases.add(walk(name + " to itself", schema, schema));
    }
    var random = new Random(SEED);
    for (int i = 0; schemas.size() > 1 && i < PAIRS; i++) {
      var from = schemas.get(random.nextInt(schemas.size()));
      var to = schemas.get(random.nextInt(schemas.size()));
      if (!from.equals(to)) {
        cases.add(walk(name(from) + " to " + name(to), from, to));
      }
    }
    return cases.stream()
        .filter(each -> NAMES.matcher(each.name()).find())
        .flatMap(each -> Stream.of(Direction.values()).map(way -> test(each, way)));
  }

  @Test
  void areNamed() throws IOException {
    assumeTrue(!schemas().isEmpty(), "no real schemas: name a folder with -Dplumb.real=FOLDER");
  }

  @AfterAll
  static void giveServersBack() {
    BED.close();
  }

  private static DynamicTest test(CaseFolder walk, Direction way) {
    return DynamicTest.dynamicTest(
        walk.name() + " " + way,
        () ->
            new Walk(BED, walk, way, MAJOR)
                .run(
                    new Steadiness(
                        BED, MAJOR, Steadiness.Scope.OBJECTS, CaseSettings.USUAL.form())));
  }

  private static CaseFolder walk(String name, Path before, Path after) {
    return new CaseFolder(name, after.getParent(), before, after, CaseSettings.USUAL);
  }

  private static String name(Path schema) {
    return schema.getParent().getFileName().toString();
  }

  private static List<Path> schemas() throws IOException {
    var root = System.getProperty("plumb.real");
    if (root == null) {
      return List.of();
    }
    try (var folders = Files.list(Path.of(root))) {
      return folders
          .map(folder -> folder.resolve("schema.sql"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }
}
