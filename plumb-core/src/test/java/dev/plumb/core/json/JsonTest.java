package dev.plumb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.SourceFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\" \\ / \b \f \n \r \t",
        "\u0000\u001b[31m",
        "é 😀 \u202e",
        "\ud83d"
      })
  void readsTheTextsItWrites(String text) {
    assertThat(read(Json.line(text)).text()).isEqualTo(text);
  }

  @Test
  void escapesWhatATerminalOrAFileWouldTakeAmiss() {
    assertThat(Json.line("\u001b\u2028\ud83dx")).isEqualTo("\"\\u001b\\u2028\\ud83dx\"");
  }

  @Test
  void keepsShortTreesOnOneLineAndBreaksLongOnes() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("short", List.of(1, 2));
    tree.put("long", List.of("x".repeat(60), "y".repeat(60)));
    assertThat(Json.pretty(tree))
        .isEqualTo(
            """
            {
              "short": [1,2],
              "long": [
                "%s",
                "%s"
              ]
            }
            """
                .formatted("x".repeat(60), "y".repeat(60)));
  }

  @Test
  void givesBackTheTreeItRead() {
    var text = "{\"a\":[1,true,null,\"x\",{}],\"b\":-9223372036854775808}";
    assertThat(Json.line(read(text).tree())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\n \"a\":2}",
        "{\"a\":\n 1.5}",
        "{\"a\":\n 1e3}",
        "{\"a\":\n 99999999999999999999}",
        "{\"a\":\n nul}",
        "{\"a\":\n"
      })
  void tellsTheLineOfWhatItCannotRead(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            SourceRejected.class,
            rejected -> assertThat(rejected.diagnostics().getFirst().span().line()).isEqualTo(2));
  }

  @Test
  void rejectsAValueOfAnotherTypeAtItsPlace() {
    var value = read("{\n  \"é😀\": [\"x\"]}");
    assertThatThrownBy(() -> value.field("é😀").number())
        .isInstanceOfSatisfying(
            SourceRejected.class,
            rejected ->
                assertThat(rejected.diagnostics().getFirst().span().place())
                    .isEqualTo("f.json:2:9"));
  }

  @Test
  void refusesToWriteWhatJsonDoesNotHave() {
    assertThatThrownBy(() -> Json.line(Arrays.asList(1.5)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void survivesABombOfBrackets() {
    assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(SourceRejected.class);
  }

  private static JsonValue read(String text) {
    return JsonFile.read(new SourceFile("f.json", text), CoreCode.BAD_PLAN).getFirst();
  }
}
