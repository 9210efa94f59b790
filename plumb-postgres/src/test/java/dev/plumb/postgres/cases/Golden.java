package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.plan.Plan;
import dev.plumb.core.step.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A plan as people read it, kept beside its case. It is written when the tests run with
/// `-Dplumb.golden=write`, and compared otherwise.
final class Golden {
  static final boolean WRITE = "write".equals(System.getProperty("plumb.golden"));

  private Golden() {}

  static void check(Path file, Plan plan) throws IOException {
    var text = text(plan);
    if (WRITE) {
      if (Files.notExists(file) || !Files.readString(file).equals(text)) {
        Files.writeString(file, text);
      }
      return;
    }
    assertThat(file).as("run the tests with -Dplumb.golden=write to make it").exists();
    assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
  }

  static String text(Plan plan) {
    var text = new StringBuilder();
    int segment = 1;
    for (var entry : plan.entries()) {
      if (entry.planned().segment() != segment) {
        segment = entry.planned().segment();
        text.append("-- transaction ").append(segment).append("\n");
      }
      text.append(entry.planned().step().sql()).append(";\n");
      text.append(effects(entry.certificate()));
      entry
          .hazards()
          .forEach(
              hazard ->
                  text.append("  -- ")
                      .append(hazard.kind().code())
                      .append(": ")
                      .append(hazard.message().replace('\n', ' '))
                      .append('\n'));
    }
    return text.isEmpty() ? "-- nothing to do\n" : text.toString();
  }

  private static String effects(Certificate certificate) {
    var locks =
        certificate.locks().stream()
            .filter(lock -> lock.mode().blocksWrites())
            .map(lock -> "  -- locks " + lock.relation().display() + ": " + lock.mode() + "\n")
            .collect(Collectors.joining());
    var rewrites =
        certificate.rewrites().stream()
            .sorted()
            .map(relation -> "  -- rewrites " + relation.display() + "\n")
            .collect(Collectors.joining());
    return locks + rewrites;
  }
}
