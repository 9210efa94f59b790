package dev.plumb.core.state;

import dev.plumb.core.dialect.Target;
import java.nio.file.Path;

/// Where a state comes from.
public sealed interface Origin {

  /// A source file or a folder tree of them.
  record Files(Path path) implements Origin {}

  /// A source file or folder as a git revision holds it.
  record Revision(String revision, String path) implements Origin {}

  /// A live database.
  record Live(Target target) implements Origin {}

  /// A snapshot file.
  record Snapshot(Path path) implements Origin {}

  /// No objects at all.
  record Nothing() implements Origin {}
}
