package dev.plumb.postgres.generated;

import dev.plumb.postgres.cases.Bed;
import dev.plumb.postgres.generated.Judge.Fault;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// That plumb finds its way between any two schemas, there and back. `-Dplumb.pairs=NUMBER` says
/// how many pairs, `-Dplumb.seed=NUMBER` the seed of the first; a failing pair is made small and
/// left in `target/generated`, ready to become a case folder.
@Execution(ExecutionMode.CONCURRENT)
final class GeneratedPairsTest {
  private static final Path ROOT = Path.of("target/generated");
  private static final long SEED = Long.getLong("plumb.seed", 1);
  private static final long PAIRS = Long.getLong("plumb.pairs", 100);
  private static final Bed BED = new Bed();

  @AfterAll
  static void giveServersBack() {
    BED.close();
  }

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Arrays.stream(System.getProperty("plumb.majors", "18").split(","))
        .map(Integer::valueOf)
        .flatMap(
            major ->
                LongStream.range(SEED, SEED + PAIRS)
                    .mapToObj(
                        seed ->
                            DynamicTest.dynamicTest(
                                "seed " + seed + " on PostgreSQL " + major,
                                () -> check(seed, major))));
  }

  private static void check(long seed, int major) {
    var raw = Pair.of(seed, major);
    var weeding = new Weeding(BED, major);
    var before = weeding.weeded(raw.before());
    var pair = new Pair(before, weeding.weeded(raw.after().comparedWith(before)));
    var judge = new Judge(BED, major, ROOT.resolve(seed + "-" + major));
    judge
        .fault(pair)
        .ifPresent(
            fault -> {
              var small = new Shrinking(judge, pair, fault).smallest();
              var left = judge.fault(small, fault.trial()).orElse(fault);
              throw new AssertionError(report(seed, major, judge, small, left));
            });
  }

  private static String report(long seed, int major, Judge judge, Pair pair, Fault fault) {
    return """
        %s
        --- before.sql
        %s
        --- after.sql
        %s
        --- in %s; again with
        -Dtest=GeneratedPairsTest -Dplumb.pairs=1 -Dplumb.seed=%d -Dplumb.majors=%d
        """
        .formatted(
            fault,
            Writing.of(pair.before()).text(),
            Writing.of(pair.after()).text(),
            judge.folder(),
            seed,
            major);
  }
}
