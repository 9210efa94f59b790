package dev.plumb.core.snapshot;

import dev.plumb.core.dialect.Reading;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceFile;

/// Writes and reads snapshots: a whole state in a file that a version control system can compare
/// line by line.
public final class SnapshotFile {
  private static final String TYPE = "snapshot";

  private final String dialect;
  private final Rules rules;

  /// A state and the major version of the server it was read from.
  public record Snapshot(int major, Reading reading) {}

  /// @param dialect the name of the database product
  public SnapshotFile(String dialect, Rules rules) {
    this.dialect = dialect;
    this.rules = rules;
  }

  /// {@return whether a text begins like a snapshot}
  public static boolean recognises(String text) {
    return LineFile.recognises(TYPE, text);
  }

  /// {@return the text of the file, the same bytes for the same state}
  public String write(Snapshot snapshot) {
    var lines = lines();
    var reading = snapshot.reading();
    return LineFile.write(
        TYPE, lines.header(snapshot.major(), reading), lines.lines(reading.schema()));
  }

  /// @throws dev.plumb.core.diagnostic.PlumbException.SourceRejected when the file is damaged,
  ///     edited, or of another format or product
  public Snapshot read(SourceFile file) {
    var lines = lines();
    var content = LineFile.read(TYPE, file);
    return new Snapshot(
        lines.major(content.header()), lines.read(content.header(), content.lines()));
  }

  private ReadingLines lines() {
    return new ReadingLines(dialect, rules, new IdJson(rules));
  }
}
