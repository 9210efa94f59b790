package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The cases that others wrote, where `-Dplumb.corpus=FOLDER` names a folder of them: none may go
/// wrong, and a refusal says why.
final class CorpusTest {
  private static final int MAJOR = 17;

  @Test
  void endsInTheDesiredStateOrIsRefusedByName() throws IOException, InterruptedException {
    var folder = System.getProperty("plumb.corpus");
    assumeTrue(folder != null, "no foreign cases: name a folder with -Dplumb.corpus=FOLDER");
    var root = Path.of(String.valueOf(folder));
    assumeTrue(Files.isDirectory(root), "no foreign cases: there is no folder " + root);
    var names = Pattern.compile(System.getProperty("plumb.cases", "")).asPredicate();
    var verdicts = Corpus.read(root, MAJOR, names).verdicts(List.of(Direction.FORWARD));
    Corpus.print(verdicts, System.out);
    assertThat(verdicts)
        .filteredOn(verdict -> verdict.outcome() == Verdict.Outcome.FAILED)
        .isEmpty();
  }
}
