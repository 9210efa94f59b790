package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.postgres.source.Definition.Category;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns the failures of a load into diagnostics: causes are told, consequences only counted,
/// circles told once.
final class FailureReport {
  private final List<Failure> failures;
  private final List<Definition> definitions;
  private final NearDefinition near;
  private final int major;
  private final Map<Failure, Failure> waitsFor = new IdentityHashMap<>();
  private final Map<Failure, Integer> waiting = new IdentityHashMap<>();

  /// @param major the version of the server that refused the statements
  FailureReport(
      List<Failure> failures, List<Definition> definitions, NearDefinition near, int major) {
    this.failures = failures;
    this.definitions = definitions;
    this.near = near;
    this.major = major;
    Map<Statement, Failure> byStatement = new IdentityHashMap<>();
    failures.forEach(failure -> byStatement.put(failure.work().statement(), failure));
    for (var failure : failures) {
      wantedFrom(failure, byStatement).ifPresent(other -> waitsFor.put(failure, other));
    }
  }

  List<Diagnostic> diagnostics() {
    var circles = new ArrayList<LinkedHashSet<Failure>>();
    var causes = new ArrayList<Failure>();
    for (var failure : failures) {
      var path = path(failure);
      if (waitsFor.containsKey(path.getLast())) {
        addCircle(circles, path);
      } else if (path.size() == 1) {
        causes.add(failure);
      } else {
        waiting.merge(path.getLast(), 1, Integer::sum);
      }
    }
    var told = new ArrayList<Diagnostic>();
    circles.forEach(circle -> told.add(circle(List.copyOf(circle))));
    causes.forEach(cause -> told.add(withWaiting(cause, FailureText.of(cause, this::hint))));
    return told.stream().distinct().toList();
  }

  /// The chain of what waits for what, up to a cause or to where it comes back to itself.
  private List<Failure> path(Failure from) {
    var path = new LinkedHashSet<Failure>();
    Failure at = from;
    while (at != null && path.add(at)) {
      at = waitsFor.get(at);
    }
    return List.copyOf(path);
  }

  private void addCircle(List<LinkedHashSet<Failure>> circles, List<Failure> path) {
    var back = waitsFor.get(path.getLast());
    var circle = new LinkedHashSet<Failure>();
    failures.stream()
        .filter(path.subList(path.indexOf(back), path.size())::contains)
        .forEach(circle::add);
    if (!circles.contains(circle)) {
      circles.add(circle);
    }
  }

  private Optional<Failure> wantedFrom(Failure failure, Map<Statement, Failure> byStatement) {
    var wanted = Wanted.of(failure.message());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.get().category() == Category.COLUMN) {
      return failures.stream()
          .filter(other -> !other.equals(failure) && addsColumn(other, wanted.get().name()))
          .findFirst();
    }
    return definitions.stream()
        .filter(definition -> definition.category().answers(wanted.get().category()))
        .filter(definition -> definition.isCalled(wanted.get().name()))
        .map(definition -> byStatement.get(definition.statement()))
        .filter(other -> other != null && !other.equals(failure))
        .findFirst();
  }

  private static boolean addsColumn(Failure other, String column) {
    var statement = other.work().statement();
    return statement.startsWith("alter", "table")
        && statement.tokens().stream()
            .anyMatch(token -> token.isName() && NameText.value(token).equals(column));
  }

  private Optional<String> hint(Failure failure) {
    return Features.missing(failure.statement(), major)
        .or(() -> duplicateOf(failure))
        .or(() -> Wanted.of(failure.message()).flatMap(near::hint))
        .or(failure::hint);
  }

  private Optional<String> duplicateOf(Failure failure) {
    if (!failure.message().contains("already exists")) {
      return Optional.empty();
    }
    var statement = failure.work().statement();
    return Definition.of(statement)
        .flatMap(
            own ->
                definitions.stream()
                    .filter(other -> !other.statement().equals(statement))
                    .filter(other -> other.category() == own.category())
                    .filter(other -> other.isCalled(own.shown()) || own.isCalled(other.shown()))
                    .findFirst())
        .map(first -> "it is also defined at " + first.statement().span().place());
  }

  private Diagnostic withWaiting(Failure cause, Diagnostic diagnostic) {
    int count = waiting.getOrDefault(cause, 0);
    if (count == 0) {
      return diagnostic;
    }
    var note =
        count == 1
            ? "1 more statement waits for this one"
            : count + " more statements wait for this one";
    var hint = diagnostic.hint();
    return diagnostic.withHint(hint == null ? note : hint + "\n" + note);
  }

  private Diagnostic circle(List<Failure> circle) {
    var names = circle.stream().map(FailureReport::name).toList();
    var shown =
        names.stream()
            .limit(names.size() - 1L)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    var all = shown + " and \"" + names.getLast() + "\"";
    var first = circle.getFirst();
    var span = FailureText.place(first);
    boolean tables = circle.stream().allMatch(failure -> isTable(failure.work().statement()));
    if (tables) {
      return Diagnostic.error(
              PostgresCode.CYCLIC_TABLES,
              span,
              "tables " + all + " name each other, so none can be created first")
          .withAbout(names.getFirst())
          .withHint(
              "move one foreign key out of CREATE TABLE into ALTER TABLE … ADD FOREIGN KEY;"
                  + others(circle));
    }
    return Diagnostic.error(
            PostgresCode.CYCLIC_DEFINITIONS,
            span,
            all + " need each other, so none can be created first")
        .withAbout(names.getFirst())
        .withHint(others(circle).strip());
  }

  private static String others(List<Failure> circle) {
    return circle.stream()
        .skip(1)
        .map(failure -> " \"" + name(failure) + "\" is defined at " + start(failure).place())
        .collect(Collectors.joining(","));
  }

  private static Span start(Failure failure) {
    return failure.work().statement().span();
  }

  private static boolean isTable(Statement statement) {
    return statement.startsWith("create") && statement.indexOf("table", 1) <= 3;
  }

  private static String name(Failure failure) {
    var statement = failure.work().statement();
    return Definition.of(statement).map(Definition::shown).orElse(statement.span().place());
  }
}
