package dev.plumb.core.dump;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.toy.Box;
import dev.plumb.core.toy.Label;
import dev.plumb.core.toy.Toys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DumpTest {

  @Test
  void putsEachObjectWithItsPartsIntoOneFile() {
    var room = Box.named("room");
    var shelf = Box.at(Box.id(room.id(), "shelf"));
    assertThat(files(Layout.OBJECT, room, shelf, Label.on(shelf, "price", null, "5")))
        .containsExactly(
            Map.entry("room/box.sql", "-- box room\n\nmake box room;\n"),
            Map.entry(
                "room/shelf/box.sql",
                "-- box room.shelf\n\nmake box room.shelf;\n\nstick label room.shelf.price;\n"));
  }

  @Test
  void putsWhatHoldsNothingIntoAFolderOfItsKind() {
    assertThat(files(Layout.OBJECT, Box.named("a"), Box.named("b")))
        .containsOnlyKeys("boxes/a.sql", "boxes/b.sql");
  }

  @Test
  void putsEachKindIntoOneFile() {
    assertThat(files(Layout.KIND, Box.named("b"), Box.named("a")))
        .containsExactly(Map.entry("boxes.sql", "-- boxes\n\nmake box a;\n\nmake box b;\n"));
  }

  @Test
  void putsEverythingIntoOneFile() {
    assertThat(files(Layout.FILE, Box.named("b"), Box.named("a")))
        .containsExactly(Map.entry("schema.sql", "make box a;\n\nmake box b;\n"));
  }

  @Test
  void writesNothingForNothing() {
    assertThat(files(Layout.OBJECT)).isEmpty();
  }

  @Test
  void leavesOutWhatAnEmptyDatabaseHolds() {
    var bare = Toys.schema(Box.named("a"));
    var schema = Toys.schema(Box.named("a"), Box.named("b"));
    assertThat(new Dump(Toys.rules(), 1).write(bare, schema, Layout.OBJECT))
        .containsOnlyKeys("boxes/b.sql");
  }

  @Test
  void keepsThePlainNameWhereFileSystemsWouldMixFilesUp() {
    var paths = files(Layout.OBJECT, Box.named("orders"), Box.named("Orders"), Box.named("ORDERS"));
    assertThat(paths).hasSize(3).containsKey("boxes/orders.sql");
    assertThat(paths.keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)).distinct())
        .hasSize(3);
  }

  @Test
  void keepsLongNamesApart() {
    var paths =
        files(Layout.OBJECT, Box.named("é".repeat(40) + "a"), Box.named("é".repeat(40) + "b"));
    assertThat(paths).hasSize(2);
    assertThat(paths.keySet()).allMatch(path -> path.length() < 200);
  }

  @Test
  void letsNoNameEndTheCommentItStandsIn() {
    var text = files(Layout.OBJECT, Box.named("a\nburn everything;")).firstEntry().getValue();
    assertThat(text.lines().findFirst()).contains("-- box \"a�burn everything;\"");
  }

  @ParameterizedTest
  @CsvSource({
    "a.b, a%2Eb",
    "../etc, %2E%2E%2Fetc",
    "a b, a%20b",
    "é, %C3%A9",
    "CON, %43ON",
    "aux, %61ux",
    "-rf, %2Drf",
    "a%2Eb, a%252Eb",
    "a\\b:c*?, a%5Cb%3Ac%2A%3F",
  })
  void givesEveryNameAFileThatEveryFileSystemTakes(String name, String file) {
    assertThat(SafeName.of(name)).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void doesNotDependOnTheOrderOfObjects(boolean isReversed) {
    var objects = new ArrayList<SchemaObject>(Toys.rich().objects());
    var order = isReversed ? objects.reversed() : objects;
    var schema = new Schema(List.copyOf(order), Toys.rich().edges(), Toys.rich().scope());
    assertThat(new Dump(Toys.rules(), 1).write(Schema.empty(), schema, Layout.OBJECT).toString())
        .isEqualTo(
            new Dump(Toys.rules(), 1).write(Schema.empty(), Toys.rich(), Layout.OBJECT).toString());
  }

  private static SortedMap<String, String> files(Layout layout, SchemaObject... objects) {
    return new Dump(Toys.rules(), 1).write(Schema.empty(), Toys.schema(objects), layout);
  }
}
