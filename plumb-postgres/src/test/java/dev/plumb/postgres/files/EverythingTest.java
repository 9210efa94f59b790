package dev.plumb.postgres.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.dump.Dump;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Attribute;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.cases.Bed;
import dev.plumb.postgres.cases.CaseFolder;
import dev.plumb.postgres.cases.CaseSettings;
import dev.plumb.postgres.cases.Direction;
import dev.plumb.postgres.cases.Verdict;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.PgObject;
import dev.plumb.postgres.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One schema with every kind of object and every attribute of each, on the major versions that
/// `-Dplumb.majors` names.
final class EverythingTest {
  private static final Path FOLDER = Path.of("src/test/resources/files/everything");
  private static final int NEWEST = 18;
  private static final Bed BED = new Bed().trusting();

  /// The attributes that have one value only in such a schema, and why.
  private static final Map<String, String> ALIKE =
      Map.of(
          "aggregate: has_moving_final_extra", "no built-in final function takes more",
          "database: connection_limit", "there is one database",
          "index: is_valid", "only a build that failed leaves an invalid index");

  @TempDir private Path folder;

  @AfterAll
  static void giveServersBack() {
    BED.close();
  }

  /// On the newest version, which has all kinds and attributes.
  @Test
  void holdsEveryKindAndNoAttributeHasOneValueAlone() throws IOException {
    var schema = elaborated(everything(NEWEST), NEWEST);
    var lacking = new TreeSet<String>();
    for (var rules : RuleTable.ALL) {
      lacking.addAll(lacking(schema, rules));
    }
    assertThat(lacking).isEqualTo(new TreeSet<>(ALIKE.keySet()));
  }

  @ParameterizedTest
  @MethodSource("majors")
  void isDumpedAsWhatItIsInEveryLayout(int major) throws IOException {
    var schema = elaborated(everything(major), major);
    var bare = elaborated(written("bare.sql", ""), major);
    for (var layout : Layout.values()) {
      var copy = folder.resolve(layout.name());
      for (var file : new Dump(RuleTable.rules(), major).write(bare, schema, layout).entrySet()) {
        written(layout.name() + "/" + file.getKey(), file.getValue());
      }
      assertThat(new Diff(RuleTable.rules()).between(elaborated(copy, major), schema))
          .as("%s", layout)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("majors")
  void comesOutOfNothingAndBecomesNothing(int major) throws IOException, SQLException {
    var pair =
        new CaseFolder(
            "everything", folder, written("before.sql", ""), everything(major), CaseSettings.USUAL);
    for (var direction : Direction.values()) {
      var verdict = Verdict.of(BED, pair, direction, major);
      assertThat(verdict.text()).as("%s", verdict.name()).isEmpty();
    }
  }

  private static List<Integer> majors() {
    return Arrays.stream(System.getProperty("plumb.majors", "18").split(","))
        .map(Integer::valueOf)
        .toList();
  }

  /// {@return the compared attributes of a kind that have the same value in all objects; the kind
  /// itself when there is no object}
  private static <T extends PgObject> List<String> lacking(Schema schema, PgRules<T> rules) {
    var objects =
        schema.objects().stream()
            .filter(object -> object.id().kind().equals(rules.kind()))
            .map(rules.type()::cast)
            .toList();
    if (objects.isEmpty()) {
      return List.of(rules.kind().name());
    }
    return rules.attributes().rows().stream()
        .filter(Attribute::isCompared)
        .filter(row -> values(row, objects) < 2)
        .map(row -> rules.kind().name() + ": " + row.name())
        .toList();
  }

  private static <T> int values(Attribute<T> row, List<T> objects) {
    var values = new HashSet<Object>();
    objects.forEach(object -> values.add(String.valueOf(row.value().apply(object))));
    return values.size();
  }

  private Path everything(int major) throws IOException {
    var text = new StringBuilder();
    var files = new TreeMap<Integer, Path>();
    try (var all = Files.list(FOLDER)) {
      all.forEach(file -> files.put(Integer.valueOf(file.toString().replaceAll("\\D", "")), file));
    }
    for (var file : files.headMap(major, true).values()) {
      text.append(Files.readString(file));
    }
    return written("after.sql", text.toString());
  }

  private Path written(String name, String text) throws IOException {
    var path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static Schema elaborated(Path path, int major) {
    var reading = BED.elaborate(SourceTree.read(path, Reach.ANYWHERE), major).reading();
    assertThat(reading.unmodelled()).as("what no rib models").isEmpty();
    return reading.schema();
  }
}
