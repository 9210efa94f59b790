package dev.plumb.postgres.source;

import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import java.util.List;
import java.util.Optional;

/// A source tree in memory.
record TextTree(List<SourceFile> files, List<SourceFile> others) implements SourceTree {
  static TextTree of(String text) {
    return new TextTree(List.of(new SourceFile("a.sql", text)), List.of());
  }

  @Override
  public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
    return others.stream().filter(file -> file.path().equals(path)).findFirst();
  }
}
