package dev.plumb.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Difference.Property;
import dev.plumb.core.toy.Box;
import dev.plumb.core.toy.Box.Note;
import dev.plumb.core.toy.Label;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DriftRenderingTest {
  private static final Box SHELF = Box.named("shelf");
  private static final Box ROOM = Box.named("room");
  private static final Label LABEL = Label.on(ROOM, "a b", null, "");

  private static final List<Difference> DRIFT =
      List.of(
          new Difference.Missing(ROOM.id()),
          new Difference.Missing(LABEL.id()),
          new Difference.Changed(
              SHELF.id(),
              List.of(
                  new Property("colour", Box.Colour.RED, Box.Colour.BLUE),
                  new Property("is_open", true, false),
                  new Property("weight", 3L, null),
                  new Property("notes", List.of(), List.of(new Note("a"), new Note("b"))),
                  new Property("note", new Note(lines("new")), new Note(lines("old"))))),
          new Difference.Undeclared(Box.named("tmp").id()));

  @Test
  void tellsAPersonWhatIsExpectedAndWhatIsThere() {
    assertThat(DriftText.of(DRIFT, Styler.PLAIN))
        .isEqualTo(
            """
            missing     box room with 1 object
            changed     box shelf
                        colour: expected RED, observed BLUE
                        is open: expected yes, observed no
                        weight: expected 3, observed nothing
                        notes: expected nothing, observed a, b
                        note:\s
                          …
                          line 4
                          line 5
                        - old
                        + new
                          line 7
                          line 8
                          …
            undeclared  box tmp
            3 differences
            """);
  }

  @Test
  void tellsAProgramTheSame() {
    assertThat(DriftJson.of(DRIFT.subList(1, 2), List.of()))
        .isEqualTo(
            """
            {
              "plumb": "drift",
              "format": 1,
              "inSync": false,
              "differences": [
                {
                  "difference": "missing",
                  "object": {"kind":"label","name":"room.\\"a b\\"","path":[["box","room"],["label","a b"]]}
                }
              ],
              "hidden": []
            }
            """);
  }

  @Test
  void givesProgramsTheValues() {
    var properties =
        DriftJson.of(DRIFT, List.of()).lines().filter(line -> line.contains("\"weight\""));
    assertThat(properties)
        .containsExactly("        {\"name\":\"weight\",\"expected\":3,\"observed\":null},");
  }

  @Test
  void saysWhenNothingDiffers() {
    assertThat(DriftText.of(List.of(), Styler.PLAIN)).isEqualTo("in sync\n");
    assertThat(DriftJson.of(List.of(), List.of()))
        .isEqualTo(
            "{\"plumb\":\"drift\",\"format\":1,\"inSync\":true,\"differences\":[],\"hidden\":[]}\n");
  }

  @Test
  void showsTextsTooLongToCompareAsAWhole() {
    var old = "a\n".repeat(2000);
    var difference = LineDifference.of(old, "b\nc");
    assertThat(difference).hasSize(2002);
  }

  private static String lines(String sixth) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(i -> i == 6 ? sixth : "line " + i)
        .collect(Collectors.joining("\n"));
  }
}
