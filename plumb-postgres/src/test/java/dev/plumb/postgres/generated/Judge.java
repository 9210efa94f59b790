package dev.plumb.postgres.generated;

import dev.plumb.postgres.cases.Bed;
import dev.plumb.postgres.cases.CaseFolder;
import dev.plumb.postgres.cases.CaseSettings;
import dev.plumb.postgres.cases.Direction;
import dev.plumb.postgres.cases.Verdict;
import dev.plumb.postgres.cases.Verdict.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Walks pairs both ways, and from one to itself, and says what is wrong.
final class Judge {

  /// What is tried with a pair.
  enum Trial {
    THERE,
    BACK,
    /// From the state before to itself, where nothing is to be done.
    STAY
  }

  /// Something that plumb does wrong.
  record Fault(Trial trial, Verdict verdict) {
    @Override
    public String toString() {
      return trial.name().toLowerCase(Locale.ROOT)
          + ": "
          + verdict.detail()
          + "\n"
          + verdict.text().lines().limit(30).reduce("", (text, line) -> text + line + "\n");
    }
  }

  private final Bed bed;
  private final int major;
  private final Path folder;

  /// @param folder where the pairs are written
  Judge(Bed bed, int major, Path folder) {
    this.bed = bed;
    this.major = major;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /// {@return the first thing that goes wrong}
  Optional<Fault> fault(Pair pair) {
    return Arrays.stream(Trial.values()).flatMap(trial -> fault(pair, trial).stream()).findFirst();
  }

  /// {@return what goes wrong with one trial}
  Optional<Fault> fault(Pair pair, Trial trial) {
    var before = write("before.sql", pair.before());
    var after = trial == Trial.STAY ? before : write("after.sql", pair.after());
    var direction = trial == Trial.BACK ? Direction.BACKWARD : Direction.FORWARD;
    var verdict =
        verdict(new CaseFolder("pair", folder, before, after, CaseSettings.USUAL), direction);
    return isRight(verdict, trial) ? Optional.empty() : Optional.of(new Fault(trial, verdict));
  }

  private static boolean isRight(Verdict verdict, Trial trial) {
    return switch (verdict.outcome()) {
      case PASS -> trial != Trial.STAY || verdict.statements().isEmpty();
      case REFUSED -> Tolerance.of(verdict).isPresent();
      case FAILED -> false;
    };
  }

  private Verdict verdict(CaseFolder pair, Direction direction) {
    try {
      return Verdict.of(bed, pair, direction, major);
    } catch (SQLException e) {
      return new Verdict(pair.name(), Outcome.FAILED, "SQLException", e.toString(), List.of());
    }
  }

  private Path write(String name, Draft draft) {
    try {
      return Files.writeString(
          Files.createDirectories(folder).resolve(name), Writing.of(draft).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
