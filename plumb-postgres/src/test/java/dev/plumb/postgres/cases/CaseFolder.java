package dev.plumb.postgres.cases;

import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// One case: two states and what is to be known of them.
///
/// @param name kind and case
public record CaseFolder(String name, Path folder, Path before, Path after, CaseSettings settings) {

  /// {@return the cases of this project whose names pass, by name}
  static List<CaseFolder> own(Path root, Predicate<String> names) throws IOException {
    try (var files = Files.walk(root)) {
      var folders =
          files
              .filter(file -> file.endsWith("before.sql"))
              .map(Path::getParent)
              .filter(folder -> names.test(root.relativize(folder).toString()))
              .sorted()
              .toList();
      var cases = new java.util.ArrayList<CaseFolder>();
      for (var folder : folders) {
        cases.add(
            new CaseFolder(
                root.relativize(folder).toString(),
                folder,
                folder.resolve("before.sql"),
                folder.resolve("after.sql"),
                CaseSettings.read(folder.resolve("case.yaml"))));
      }
      return cases;
    }
  }

  SourceTree from(Direction direction) {
    return switch (direction) {
      case FORWARD -> read(before);
      case BACKWARD -> read(after);
    };
  }

  SourceTree to(Direction direction) {
    return switch (direction) {
      case FORWARD -> read(after);
      case BACKWARD -> read(before);
    };
  }

  private static SourceTree read(Path file) {
    return SourceTree.read(file, Reach.PROJECT);
  }

  @Override
  public String toString() {
    return name;
  }
}
