package dev.plumb.postgres.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.SourceFile;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each feature is tried on the first server that has it and on the last that has it not.
final class FeaturesTest {
  private static final Scratch SCRATCH = Scratch.embedded(ScratchSettings.usual());
  private static final Set<Integer> MAJORS =
      Arrays.stream(System.getProperty("plumb.majors", "18").split(","))
          .map(Integer::valueOf)
          .collect(Collectors.toSet());

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  static IntStream majors() {
    return IntStream.rangeClosed(15, 18);
  }

  @Test
  void haveAnExampleEach() throws IOException {
    assertThat(examples().keySet())
        .containsExactlyElementsOf(Features.all().stream().map(Feature::name).toList());
  }

  @ParameterizedTest
  @MethodSource("majors")
  void areThereSinceTheirVersion(int major) throws IOException {
    assumeTrue(MAJORS.contains(major), "PostgreSQL " + major + " is not wanted");
    load(major, major);
  }

  @ParameterizedTest
  @MethodSource("majors")
  void areNamedWhereTheyAreNotYetThere(int major) throws IOException {
    assumeTrue(MAJORS.contains(major - 1), "PostgreSQL " + (major - 1) + " is not wanted");
    var rejected = catchThrowableOfType(SourceRejected.class, () -> load(major, major - 1));
    assertThat(rejected).isNotNull();
    Map<String, Set<String>> hints = new TreeMap<>();
    for (var diagnostic : rejected.diagnostics()) {
      var span = diagnostic.span();
      assertThat(span).as(diagnostic.toString()).isNotNull();
      var hint = String.valueOf(diagnostic.hint());
      hints.computeIfAbsent(span.file(), _ -> new TreeSet<>()).addAll(hint.lines().toList());
    }
    var wanted =
        features(major)
            .collect(
                Collectors.toMap(
                    Feature::name,
                    feature ->
                        "PostgreSQL %d and newer have %s; the target is %d"
                            .formatted(major, feature.name(), major - 1)));
    assertThat(hints.keySet()).containsExactlyInAnyOrderElementsOf(wanted.keySet());
    hints.forEach((name, hint) -> assertThat(hint).contains(wanted.get(name)));
  }

  @ParameterizedTest
  @MethodSource("innocents")
  void areNotSeenInOtherWords(String sql) {
    assertThat(Features.missing(sql, 14)).isEmpty();
  }

  static List<String> innocents() {
    return List.of(
        "create table \"merge\" (\"virtual\" int, origin text, storage text, period int)",
        "create table t (a int not null, b int generated always as (a) stored)",
        "create table t (a int default 1 not null, b int constraint c not null)",
        "create table t (like u including storage, period text)",
        "comment on table t is 'nulls not distinct'",
        "create function f() returns int language sql as '/* merge into */ select 1'");
  }

  private static void load(int since, int major) throws IOException {
    var all = examples();
    var files =
        features(since)
            .map(feature -> new SourceFile(feature.name(), all.get(feature.name())))
            .toList();
    try (var database = SCRATCH.database(major, Isolation.SHARED)) {
      var script = StatementSplitter.split(new TextTree(files, List.of()));
      SchemaLoader.load(script, database, LoadRules.untrusted());
    }
  }

  private static Stream<Feature> features(int since) {
    return Features.all().stream().filter(feature -> feature.since() == since);
  }

  /// {@return SQL by the name of the feature that it takes}
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    var text = Files.readString(Path.of("src/test/resources/features.sql"));
    for (var example : text.split("(?m)^-- ")) {
      if (!example.isEmpty()) {
        int end = example.indexOf('\n');
        examples.put(example.substring(0, end), example.substring(end + 1));
      }
    }
    return examples;
  }
}
