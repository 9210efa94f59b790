package dev.plumb.postgres.generated;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.cases.Bed;
import dev.plumb.postgres.source.PostgresCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out of a draft what PostgreSQL does not take, because a maker knows less than PostgreSQL.
/// Only refusals that a source can deserve count; any other is a defect.
final class Weeding {
  private static final Set<Code> DESERVED =
      Set.of(
          PostgresCode.BAD_DEFINITION,
          PostgresCode.DUPLICATE_OBJECT,
          PostgresCode.UNKNOWN_FUNCTION,
          PostgresCode.UNKNOWN_TYPE,
          PostgresCode.UNKNOWN_COLUMN,
          PostgresCode.UNKNOWN_OBJECT,
          PostgresCode.BAD_FUNCTION_BODY,
          PostgresCode.CYCLIC_DEFINITIONS);

  private final Bed bed;
  private final int major;

  Weeding(Bed bed, int major) {
    this.bed = bed;
    this.major = major;
  }

  Draft weeded(Draft draft) {
    var left = draft;
    while (true) {
      var writing = Writing.of(left);
      var rejection = rejection(writing.text());
      if (rejection.isEmpty()) {
        return left;
      }
      left = left.without(weeds(writing, rejection.get()));
    }
  }

  private Optional<SourceRejected> rejection(String text) {
    try {
      bed.elaborate(new Text(text), major);
      return Optional.empty();
    } catch (SourceRejected rejected) {
      return Optional.of(rejected);
    }
  }

  private static List<String> weeds(Writing writing, SourceRejected rejection) {
    var weeds =
        rejection.diagnostics().stream()
            .filter(diagnostic -> DESERVED.contains(diagnostic.code()))
            .flatMap(diagnostic -> key(writing, diagnostic).stream())
            .distinct()
            .toList();
    if (weeds.isEmpty()) {
      throw new AssertionError(
          "the generator writes what plumb does not take: "
              + rejection.diagnostics()
              + "\n"
              + writing.text());
    }
    if (Boolean.getBoolean("plumb.weeds")) {
      rejection.diagnostics().forEach(each -> System.out.println("weed " + each + " " + weeds));
    }
    return weeds;
  }

  private static Optional<String> key(Writing writing, Diagnostic diagnostic) {
    var span = diagnostic.span();
    return span == null ? Optional.empty() : writing.key(span.line());
  }

  /// A source that is no file.
  private record Text(List<SourceFile> files) implements SourceTree {
    Text(String text) {
      this(List.of(new SourceFile("generated.sql", text)));
    }

    @Override
    public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
      return Optional.empty();
    }
  }
}
