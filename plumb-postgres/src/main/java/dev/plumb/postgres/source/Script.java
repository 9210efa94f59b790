package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.lint.Suppression;
import dev.plumb.core.source.SourceDigest;
import dev.plumb.core.source.SourceFile;
import java.util.List;

/// The statements of a source, in the order in which psql would run them.
///
/// @param files every file read, included ones too, in the order of first use
/// @param suppressions what the comments say about findings not to be told
/// @param troubles what is wrong in the text itself
public record Script(
    List<Statement> statements,
    List<SourceFile> files,
    List<Suppression> suppressions,
    List<Diagnostic> troubles) {
  public Script {
    statements = List.copyOf(statements);
    files = List.copyOf(files);
    suppressions = List.copyOf(suppressions);
    troubles = List.copyOf(troubles);
  }

  /// {@return the SHA-256 over all files read}
  public String digest() {
    return SourceDigest.of(files);
  }
}
