package dev.plumb.core.state;

import dev.plumb.core.Secret;
import dev.plumb.core.dialect.Database;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.Schema;
import dev.plumb.core.snapshot.SnapshotFile;
import dev.plumb.core.snapshot.SnapshotFile.Snapshot;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Brings in states, whatever they come from.
public final class States {
  private static final String REVISION = "git:";
  private static final String SNAPSHOT = ".json";

  private final Dialect dialect;
  private final Laboratory laboratory;
  private final Path workingFolder;
  private final Reach reach;

  public States(Dialect dialect, Laboratory laboratory, Path workingFolder, Reach reach) {
    this.dialect = dialect;
    this.laboratory = laboratory;
    this.workingFolder = workingFolder;
    this.reach = reach;
  }

  /// {@return what a text as users write it names: a database, `git:REV:path`, a snapshot or files}
  ///
  /// @param patience turns a location into a target with the time-outs that hold
  public Origin origin(Secret text, UnaryOperator<Target> patience) {
    var location = text.reveal();
    if (dialect.recognises(location)) {
      return new Origin.Live(patience.apply(Target.of(text)));
    }
    if (location.startsWith(REVISION)) {
      var parts = location.substring(REVISION.length()).split(":", 2);
      return new Origin.Revision(parts[0], parts.length > 1 ? parts[1] : ".");
    }
    var path = workingFolder.resolve(location);
    return location.endsWith(SNAPSHOT) && !Files.isDirectory(path)
        ? new Origin.Snapshot(path)
        : new Origin.Files(path);
  }

  /// {@return the state, run in a scratch database of that major version where it must be run}
  public State load(Origin origin, int major) {
    return switch (origin) {
      case Origin.Files(var path) -> declared(path.toString(), SourceTree.read(path, reach), major);
      case Origin.Revision(var revision, var path) ->
          declared(
              REVISION + revision + ":" + path,
              SourceTree.ofRevision(workingFolder, revision, path),
              major);
      case Origin.Live(var target) -> live(target);
      case Origin.Snapshot(var path) -> remembered(path);
      case Origin.Nothing() -> State.of("nothing", Schema.empty(), List.of());
    };
  }

  /// {@return the major version of the server that a state is of; empty where it is of none}
  public OptionalInt major(Origin origin) {
    return switch (origin) {
      case Origin.Live(var target) -> {
        try (Database database = dialect.open(target)) {
          yield OptionalInt.of(database.major());
        }
      }
      case Origin.Snapshot(var path) -> OptionalInt.of(snapshot(path).major());
      case Origin.Files _, Origin.Revision _, Origin.Nothing _ -> OptionalInt.empty();
    };
  }

  /// {@return the content of a snapshot file}
  public Snapshot snapshot(Path path) {
    var file = SourceTree.read(path, Reach.ANYWHERE).files().getFirst();
    return new SnapshotFile(dialect.name(), dialect.rules()).read(file);
  }

  private State remembered(Path path) {
    var reading = snapshot(path).reading();
    return State.of(path.toString(), reading.schema(), reading.unmodelled());
  }

  private State live(Target target) {
    try (Database database = dialect.open(target)) {
      var reading = database.read();
      return State.of(database.label(), reading.schema(), reading.unmodelled());
    }
  }

  private State declared(String label, SourceTree source, int major) {
    var elaboration = laboratory.elaborate(source, major);
    return new State(
        label,
        elaboration.reading().schema(),
        elaboration.reading().unmodelled(),
        elaboration.places(),
        elaboration.renames(),
        elaboration.conversions());
  }
}
