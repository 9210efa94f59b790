package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.FileTrouble;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.lint.Suppression;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.source.SourceTree.IncludeBase;
import dev.plumb.postgres.source.FileSplitter.Item;
import dev.plumb.postgres.source.FileSplitter.PsqlItem;
import dev.plumb.postgres.source.FileSplitter.StatementItem;
import dev.plumb.postgres.source.FileSplitter.SuppressionItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Splits the files of a tree into statements and follows psql's `\i` and `\ir`. A file that
/// another
/// one includes does not run a second time on its own.
public final class StatementSplitter {
  private static final Set<String> SILENT =
      Set.of("\\restrict", "\\unrestrict", "\\echo", "\\qecho", "\\pset", "\\timing", "\\encoding");
  private static final Set<String> SILENT_VARIABLES =
      Set.of("ON_ERROR_STOP", "ECHO", "QUIET", "VERBOSITY", "SHOW_CONTEXT", "AUTOCOMMIT");

  private final SourceTree tree;
  private final Map<String, Split> splits = new LinkedHashMap<>();
  private final List<Diagnostic> troubles = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final LinkedHashSet<SourceFile> used = new LinkedHashSet<>();
  private int session;

  private StatementSplitter(SourceTree tree) {
    this.tree = tree;
  }

  private record Split(SourceFile file, List<Piece> pieces) {}

  /// A statement, or the file that is included in its place.
  private sealed interface Piece {}

  private record Own(Statement statement) implements Piece {}

  private record Included(SourceFile file, Span span) implements Piece {}

  /// {@return all statements; what is wrong with the text is among the script's troubles}
  public static Script split(SourceTree tree) {
    return new StatementSplitter(tree).script();
  }

  private Script script() {
    tree.files().forEach(this::splitOnce);
    var included = new LinkedHashSet<String>();
    for (var split : splits.values()) {
      for (var piece : split.pieces()) {
        if (piece instanceof Included inner && !inner.file().path().equals(split.file().path())) {
          included.add(inner.file().path());
        }
      }
    }
    for (var file : tree.files()) {
      if (!included.contains(file.path())) {
        run(file);
      }
    }
    // Files that only include each other in a circle are entered at the first one.
    tree.files().stream().filter(file -> !used.contains(file)).forEach(this::runIfUnused);
    return new Script(statements, List.copyOf(used), suppressions, troubles);
  }

  private void runIfUnused(SourceFile file) {
    if (!used.contains(file)) {
      run(file);
    }
  }

  private void run(SourceFile file) {
    flatten(file, new LinkedHashSet<>());
    session++;
  }

  private void flatten(SourceFile file, LinkedHashSet<String> within) {
    used.add(file);
    within.add(file.path());
    for (var piece : splitOnce(file).pieces()) {
      switch (piece) {
        case Own(var statement) -> statements.add(inSession(statement));
        case Included(var inner, var span) when within.contains(inner.path()) ->
            troubles.add(
                Diagnostic.error(
                        PostgresCode.CYCLIC_INCLUDE,
                        span,
                        "\"" + inner.path() + "\" is included while it is being read")
                    .withAbout(inner.path()));
        case Included(var inner, _) -> flatten(inner, within);
      }
    }
    within.remove(file.path());
  }

  private Statement inSession(Statement s) {
    return new Statement(s.file(), session, s.start(), s.end(), s.tokens(), s.directives());
  }

  private Split splitOnce(SourceFile file) {
    var known = splits.get(file.path());
    if (known != null) {
      return known;
    }
    var pieces = new ArrayList<Piece>();
    var split = new Split(file, pieces);
    splits.put(file.path(), split);
    for (Item item : FileSplitter.split(file, troubles)) {
      switch (item) {
        case StatementItem(var statement) -> pieces.add(new Own(statement));
        case SuppressionItem(var suppression) -> suppressions.add(suppression);
        case PsqlItem(var command) -> psql(file, command).ifPresent(pieces::add);
      }
    }
    pieces.forEach(this::splitIncluded);
    return split;
  }

  private void splitIncluded(Piece piece) {
    if (piece instanceof Included(var inner, _)) {
      splitOnce(inner);
    }
  }

  private Optional<Piece> psql(SourceFile file, Token command) {
    var words = command.text().strip().split("\\s+", 2);
    var argument = words.length > 1 ? words[1].strip() : "";
    var span =
        file.span(command.start(), command.start() + command.text().stripTrailing().length());
    switch (words[0]) {
      case "\\i", "\\include" -> {
        return include(file, argument, IncludeBase.TREE, span);
      }
      case "\\ir", "\\include_relative" -> {
        return include(file, argument, IncludeBase.FILE, span);
      }
      case "\\set" -> {
        if (!SILENT_VARIABLES.contains(argument.split("\\s", 2)[0])) {
          refuse(span, words[0], "plumb does not fill in psql variables");
        }
      }
      default -> {
        if (!SILENT.contains(words[0])) {
          refuse(span, words[0], "plumb does not follow the psql command \"" + words[0] + "\"");
        }
      }
    }
    return Optional.empty();
  }

  private void refuse(Span span, String command, String message) {
    troubles.add(
        Diagnostic.error(PostgresCode.PSQL_COMMAND, span, message)
            .withAbout(command)
            .withHint("\\i and \\ir are followed; take other psql commands out"));
  }

  private Optional<Piece> include(SourceFile file, String argument, IncludeBase base, Span span) {
    boolean quoted = argument.length() > 1 && argument.startsWith("'") && argument.endsWith("'");
    var name = quoted ? argument.substring(1, argument.length() - 1).replace("''", "'") : argument;
    try {
      var found = tree.include(file, name, base);
      if (found.isEmpty()) {
        var message = "the included file \"" + name + "\" does not exist";
        troubles.add(Diagnostic.error(PostgresCode.MISSING_INCLUDE, span, message).withAbout(name));
      }
      return found.map(inner -> new Included(inner, span));
    } catch (FileTrouble e) {
      troubles.add(
          Diagnostic.error(CoreCode.UNREADABLE_FILE, span, e.getMessage())
              .withAbout(name)
              .withHint(e.hint()));
    } catch (SourceRejected e) {
      troubles.addAll(e.diagnostics());
    }
    return Optional.empty();
  }
}
