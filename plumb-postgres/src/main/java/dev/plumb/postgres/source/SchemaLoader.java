package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.ConnectionFailed;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.SourceFile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Loads a source into an empty database: whatever order its statements are in, and with everything
/// that is wrong told at once.
public final class SchemaLoader {
  private SchemaLoader() {}

  /// Loads a source. When this returns, the database holds what the source declares and nothing of
  /// the loader.
  ///
  /// @throws SourceRejected with every error found
  public static LoadResult load(Script script, LoadTarget target, LoadRules rules) {
    if (!script.troubles().isEmpty()) {
      throw new SourceRejected(inOrder(withRefusals(script), script));
    }
    try {
      var load = new Load(script, target, rules);
      return load.run();
    } catch (SQLException e) {
      throw new ConnectionFailed(
          CoreCode.SCRATCH_UNAVAILABLE,
          "the scratch server failed while the source was loaded: " + e.getMessage(),
          null,
          e);
    }
  }

  /// {@return whether the source makes or changes roles, so that it needs a server of its own}
  public static boolean requiresPrivateServer(Script script) {
    return script.statements().stream().anyMatch(statement -> Screening.way(statement) == Way.ROLE);
  }

  private static List<Diagnostic> withRefusals(Script script) {
    var all = new ArrayList<>(script.troubles());
    for (var statement : script.statements()) {
      var way = Screening.way(statement);
      if (way == Way.DATA || way == Way.CLUSTER || way == Way.UNSUITABLE) {
        all.add(Screening.refusal(statement, way));
      }
    }
    return all;
  }

  /// {@return the diagnostics by file, in the order in which the files are read, then by place}
  static List<Diagnostic> inOrder(List<Diagnostic> diagnostics, Script script) {
    var paths = script.files().stream().map(SourceFile::path).toList();
    return diagnostics.stream()
        .sorted(
            Comparator.comparingInt(
                    (Diagnostic each) -> {
                      var span = each.span();
                      return span == null ? -1 : paths.indexOf(span.file());
                    })
                .thenComparingInt(each -> each.span() == null ? 0 : each.span().line())
                .thenComparingInt(each -> each.span() == null ? 0 : each.span().column()))
        .toList();
  }
}
