package dev.plumb.postgres.cases;

import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.source.StatementSplitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A source with its statements the other way round.
record ReversedTree(List<SourceFile> files) implements SourceTree {

  static ReversedTree of(SourceTree source) {
    var text =
        StatementSplitter.split(source).statements().reversed().stream()
            .map(statement -> statement.sql() + ";\n")
            .collect(Collectors.joining());
    return new ReversedTree(List.of(new SourceFile("reversed.sql", text)));
  }

  @Override
  public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
    return Optional.empty();
  }
}
