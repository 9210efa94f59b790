package dev.plumb.postgres.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumb.core.dialect.Reading;
import dev.plumb.core.diff.Diff;
import dev.plumb.core.dump.Dump;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.snapshot.SnapshotFile;
import dev.plumb.core.snapshot.SnapshotFile.Snapshot;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import dev.plumb.postgres.source.LoadRules;
import dev.plumb.postgres.source.SchemaLoader;
import dev.plumb.postgres.source.StatementSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written to files and read again is what it was.
final class RoundTripTest {
  private static final int MAJOR = 18;

  private static Scratch scratch;
  private static Schema bare;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    scratch = Scratch.embedded(ScratchSettings.usual());
    try (var database = scratch.database(MAJOR, Isolation.SHARED)) {
      bare = read(database).schema();
    }
  }

  @AfterAll
  static void close() {
    scratch.close();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aSnapshotReadsBackEqual(Path source) {
    var files = new SnapshotFile("PostgreSQL", RuleTable.rules());
    var snapshot = new Snapshot(MAJOR, elaborated(source));
    var text = files.write(snapshot);
    assertThat(files.read(new SourceFile("state.json", text))).isEqualTo(snapshot);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aDumpDeclaresWhatItWasMadeOfInEveryLayout(Path source) throws IOException {
    var state = elaborated(source);
    assumeThat(state.unmodelled()).as("objects that no rib models yet").isEmpty();
    for (var layout : Layout.values()) {
      var dump = new Dump(RuleTable.rules(), MAJOR).write(bare, state.schema(), layout);
      var copy = elaborated(written(dump, folder.resolve(layout.name())));
      assertThat(new Diff(RuleTable.rules()).between(copy.schema(), state.schema()))
          .as("%s", layout)
          .isEmpty();
    }
  }

  private static List<Path> sources() {
    return List.of(
        Path.of("src/test/resources/files/odd_names.sql"),
        Path.of("../examples/shop/v1"),
        Path.of("../examples/shop/v2"));
  }

  private static Path written(Map<String, String> files, Path folder) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  private static Reading elaborated(Path path) {
    try (var database = scratch.database(MAJOR, Isolation.SHARED)) {
      var script = StatementSplitter.split(SourceTree.read(path, Reach.ANYWHERE));
      SchemaLoader.load(script, database, LoadRules.untrusted());
      return read(database);
    }
  }

  private static Reading read(ScratchDatabase database) {
    var unstated = List.of(database.ownerRole(), database.elevatedRole().orElseThrow());
    var state = new CatalogReader(RuleTable.ALL).read(database.owner(), Scope.STATED, unstated);
    return new Reading(state.schema(), state.unmodelled());
  }
}
