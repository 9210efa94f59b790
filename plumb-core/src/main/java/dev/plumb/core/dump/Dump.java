package dev.plumb.core.dump;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Conversions;
import dev.plumb.core.plan.Form;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.plan.Planner;
import dev.plumb.core.rules.Rules;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a schema as source files that declare it: the statements of the plan that makes it from
/// what an empty database holds. Within a file they are in the order of the plan; the files can be
/// loaded in any order that a source may have.
public final class Dump {
  private static final String EVERYTHING = "schema.sql";

  private final Rules rules;
  private final int major;

  /// @param major the major version of the server that the files are for
  public Dump(Rules rules, int major) {
    this.rules = rules;
    this.major = major;
  }

  /// {@return the texts of the files by their paths, with `/` between folders}
  ///
  /// @param bare what an empty database holds
  public SortedMap<String, String> write(Schema bare, Schema schema, Layout layout) {
    var steps = new Planner(rules, major, Conversions.NONE, Form.PLAIN).plan(bare, schema);
    var wholes = steps.stream().map(Dump::whole).distinct().toList();
    var names = new FileNames(wholes);
    Function<ObjectId, String> path =
        switch (layout) {
          case OBJECT -> names::of;
          case KIND -> id -> FileNames.plural(id.kind()) + ".sql";
          case FILE -> _ -> EVERYTHING;
        };
    return steps.stream()
        .collect(
            Collectors.groupingBy(
                step -> path.apply(whole(step)),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), file -> text(file, layout))));
  }

  private static ObjectId whole(PlannedStep step) {
    return step.cause().id().whole();
  }

  private static String text(List<PlannedStep> steps, Layout layout) {
    return steps.stream()
        .map(step -> step.step().sql() + ";\n")
        .collect(Collectors.joining("\n", header(whole(steps.getFirst()), layout), ""));
  }

  private static String header(ObjectId first, Layout layout) {
    return switch (layout) {
      case OBJECT -> "-- " + onOneLine(unsigned(first).toString()) + "\n\n";
      case KIND -> "-- " + onOneLine(FileNames.plural(first.kind()).replace('_', ' ')) + "\n\n";
      case FILE -> "";
    };
  }

  private static ObjectId unsigned(ObjectId id) {
    return ObjectId.of(id.kind(), id.parent(), id.name());
  }

  /// A name with a line break in it must not end the comment it stands in.
  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "�");
  }
}
