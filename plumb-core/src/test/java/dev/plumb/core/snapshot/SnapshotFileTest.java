package dev.plumb.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Schema;
import dev.plumb.core.snapshot.SnapshotFile.Snapshot;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.toy.Toys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SnapshotFileTest {
  private static final SnapshotFile FILES = new SnapshotFile("Toys", Toys.rules());

  @Test
  void readsWhatItWrites() {
    var snapshot = new Snapshot(17, new Reading(Toys.rich(), List.of("a ball", "a \"doll\"")));
    assertThat(read(FILES.write(snapshot))).isEqualTo(snapshot);
  }

  @Test
  void writesOneLineForEachObjectInTheOrderOfTheirIds() {
    var lines = text().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(5))
        .isEqualTo(
            "{\"id\":[[\"box\",\"plain\"]],"
                + "\"attributes\":{\"colour\":\"RED\",\"note\":\"a box\",\"is_open\":true},"
                + "\"needs\":[{\"on\":[[\"box\",\"Outer \\\"box\\\" 😀\"]],\"bond\":\"auto\"},"
                + "{\"on\":[[\"box\",\"Outer \\\"box\\\" 😀\"],[\"box\",\"in.ner\\n\"]],"
                + "\"bond\":\"after\"}]}");
  }

  @Test
  void writesTheSameBytesWhateverTheOrderOfObjectsAndEdges() {
    var rich = Toys.rich();
    var objects = new ArrayList<>(rich.objects());
    var edges = new ArrayList<Edge>(rich.edges());
    Collections.reverse(objects);
    Collections.reverse(edges);
    assertThat(text(new Schema(objects, edges, rich.scope()))).isEqualTo(text());
  }

  @Test
  void readsAFileWithTheLineEndsOfWindows() {
    assertThat(read(text().replace("\n", "\r\n")).reading().schema()).isEqualTo(Toys.rich());
  }

  @Test
  void knowsASnapshotByItsBeginning() {
    assertThat(SnapshotFile.recognises(text())).isTrue();
    assertThat(SnapshotFile.recognises("create table t ();")).isFalse();
  }

  @Test
  void refusesAnEditedFile() {
    assertThat(rejection(text().replace("fragile", "robust")).message())
        .isEqualTo("the lines below do not match the hash in the first line");
  }

  @Test
  void refusesAFileThatWasCutOff() {
    var cut = text().lines().limit(4).toList();
    assertThat(rejection(String.join("\n", cut)).span().line()).isEqualTo(1);
  }

  @Test
  void tellsThePlaceOfBrokenSyntax() {
    var lines = new ArrayList<>(text().lines().toList());
    lines.set(2, "{\"id\":[[\"box\" \"b\"]]}");
    assertThat(rejection(String.join("\n", lines)).span().place()).isEqualTo("state.json:3:15");
  }

  @Test
  void tellsThePlaceOfAKindThatItDoesNotKnow() {
    var diagnostic = rejection(resealed(text().replace("[\"label\"", "[\"labell\"")));
    assertThat(diagnostic.span().line()).isEqualTo(4);
    assertThat(diagnostic.message()).isEqualTo("unknown kind of object \"labell\"");
    assertThat(diagnostic.hint()).isEqualTo("did you mean \"label\"?");
  }

  @Test
  void tellsThePlaceOfAMissingAttribute() {
    var diagnostic = rejection(resealed(text().replace("\"text\":\"fragile\"", "")));
    assertThat(diagnostic.message()).isEqualTo("the attribute \"text\" is missing");
  }

  @Test
  void refusesTheSameObjectTwice() {
    var lines = new ArrayList<>(text().lines().toList());
    lines.add(lines.getLast());
    var diagnostic = rejection(resealed(String.join("\n", lines)));
    assertThat(diagnostic.span().line()).isEqualTo(7);
    assertThat(diagnostic.message()).isEqualTo("box plain is there twice");
  }

  @Test
  void refusesAFileOfAnotherFormat() {
    assertThat(rejection(text().replace("\"format\":1", "\"format\":2")).message())
        .isEqualTo("format 2 is unknown; this plumb reads format 1");
  }

  @Test
  void refusesAFileOfAnotherProduct() {
    assertThat(rejection(text().replace("\"Toys\"", "\"Tools\"")).message())
        .isEqualTo("the file is of Tools, not of Toys");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(rejection("").message()).isEqualTo("the file is empty");
  }

  private static String text() {
    return text(Toys.rich());
  }

  private static String text(Schema schema) {
    return FILES.write(new Snapshot(17, new Reading(schema, List.of())));
  }

  private static Snapshot read(String text) {
    return FILES.read(new SourceFile("state.json", text));
  }

  private static Diagnostic rejection(String text) {
    var diagnostic =
        catchThrowableOfType(SourceRejected.class, () -> read(text)).diagnostics().getFirst();
    assertThat(diagnostic.code()).isEqualTo(CoreCode.BAD_SNAPSHOT);
    return diagnostic;
  }

  /// {@return the text under a header with the right hash}
  private static String resealed(String text) {
    var lines = text.lines().toList();
    var hash = ContentHash.ofLines(lines.subList(1, lines.size()));
    return text.replaceFirst("\"content\":\"[0-9a-f]+\"", "\"content\":\"" + hash + "\"");
  }
}
