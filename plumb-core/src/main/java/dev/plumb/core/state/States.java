package dev.plumb.core.state;

import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.Schema;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.snapshot.SnapshotFile;
import dev.plumb.core.snapshot.SnapshotFile.Snapshot;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /// {@return the state, ready to be read; a live database is connected to at once}
  public OpenState open(Origin origin) {
    return switch (origin) {
      case Origin.Files(var path) ->
          OpenState.of(major -> declared(path.toString(), SourceTree.read(path, reach), major));
      case Origin.Revision(var revision, var path) ->
          OpenState.of(
              major ->
                  declared(
                      REVISION + revision + ":" + path,
                      SourceTree.ofRevision(workingFolder, revision, path),
                      major));
      case Origin.Live(var target) -> OpenState.of(dialect.open(target));
      case Origin.Snapshot(var path) -> remembered(path);
      case Origin.Nothing() ->
          OpenState.of(major -> State.of("nothing", major, Schema.empty(), List.of()));
    };
  }

  /// {@return the state, run in a scratch database of that major version where it must be run}
  public State load(Origin origin, int major) {
    try (var open = open(origin)) {
      return open.read(major);
    }
  }

  /// {@return the content of a snapshot file}
  public Snapshot snapshot(Path path) {
    var file = SourceTree.read(path, Reach.ANYWHERE).files().getFirst();
    return new SnapshotFile(dialect.name(), dialect.rules()).read(file);
  }

  private OpenState remembered(Path path) {
    var snapshot = snapshot(path);
    var reading = snapshot.reading();
    var state = State.of(path.toString(), snapshot.major(), reading.schema(), reading.unmodelled());
    return OpenState.of(snapshot.major(), state);
  }

  private State declared(String label, SourceTree source, int major) {
    var elaboration = laboratory.elaborate(source, major);
    return new State(
        label,
        major,
        elaboration.reading().schema(),
        elaboration.reading().unmodelled(),
        elaboration.places(),
        elaboration.renames(),
        elaboration.conversions(),
        null,
        null);
  }
}
