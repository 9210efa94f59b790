package dev.plumb.postgres.source;

import dev.plumb.postgres.source.Definition.Category;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a statement lacks, read from the server's message (its messages are in English: a scratch
/// server speaks C). Only used to explain.
record Wanted(Category category, String name) {
  private static final List<Shape> SHAPES =
      List.of(
          shape(
              Category.RELATION,
              "(?:relation|table|view|sequence|index|materialized view|foreign table) \"(.+)\""
                  + " does not exist"),
          shape(Category.TYPE, "(?:type|domain) \"?(.+?)\"? does not exist"),
          shape(Category.SCHEMA, "schema \"(.+)\" does not exist"),
          shape(
              Category.ROUTINE,
              "(?:function|procedure|aggregate|routine) (.+?)\\(.*\\) does not exist"),
          shape(Category.ROUTINE, "could not find a function named \"(.+)\""),
          shape(Category.COLUMN, "column \"(.+?)\" (?:of relation .+ )?does not exist"),
          shape(Category.COLUMN, "column \"(.+?)\" (?:named in|referenced in) .+ does not exist"),
          shape(Category.COLUMN, "column (\\S+) does not exist"),
          shape(
              Category.OTHER,
              "[a-z ]+ \"(.+?)\" (?:for (?:table|relation|encoding) .+ )?does not exist"));

  private record Shape(Category category, Pattern pattern) {}

  private static Shape shape(Category category, String regex) {
    return new Shape(category, Pattern.compile(regex, Pattern.DOTALL));
  }

  static Optional<Wanted> of(String message) {
    for (var shape : SHAPES) {
      var matcher = shape.pattern().matcher(message);
      if (matcher.matches()) {
        return Optional.of(new Wanted(shape.category(), matcher.group(1).replace("\"", "")));
      }
    }
    return Optional.empty();
  }
}
