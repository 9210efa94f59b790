package dev.plumb.postgres.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Text;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The only way to write SQL. A template is constant text with placeholders, each filled with the
/// next argument:
///
/// | placeholder | takes | writes |
/// |---|---|---|
/// | `$N` | an [ObjectId] | its qualified name, parts left out: `shop.orders` also for a column of
/// it |
/// | `$I` | an [Identifier] or `String`, or a collection of them | quoted names, with commas
/// between |
/// | `$L` | a `String` | a string literal |
/// | `$Q` | a `String` or [Text], such as a function's body | a dollar-quoted string |
/// | `$D` | a `Number` | digits |
/// | `$T` | a type, expression or other [Text] in PostgreSQL's own form, or a collection | the text
/// as it is, with commas between |
/// | `$S` | an [Sql], or a collection | the fragment as it is, with commas between |
/// | `$W` | a collection of [Sql] | the fragments with spaces between |
/// | `$B` | a collection of [Sql] | the fragments with commas between, each on a line of its own |
///
/// An empty collection leaves no double space.
public final class SqlTemplate {
  private SqlTemplate() {}

  /// {@return the statement or fragment}
  ///
  /// @throws IllegalStateException when placeholders and arguments do not fit each other
  public static Sql sql(String template, @Nullable Object... arguments) {
    var text = new StringBuilder();
    int next = 0;
    int from = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
      text.append(template, from, at);
      if (next == arguments.length) {
        throw new IllegalStateException("too few arguments for: " + template);
      }
      var argument = arguments[next++];
      if (argument == null) {
        throw new IllegalStateException("null for a placeholder of: " + template);
      }
      var filled = fill(template.charAt(at + 1), argument);
      from = at + 2;
      if (filled.isEmpty() && text.isEmpty() && template.startsWith(" ", from)) {
        from++;
      }
      dropSpaceBeforeNothing(text, filled);
      text.append(filled);
    }
    if (next < arguments.length) {
      throw new IllegalStateException("too many arguments for: " + template);
    }
    return new Sql(text.append(template.substring(from)).toString());
  }

  /// {@return a fragment that is only there under a condition}
  public static List<Sql> when(boolean condition, String template, @Nullable Object... arguments) {
    return condition ? List.of(sql(template, arguments)) : List.of();
  }

  /// {@return several lists of fragments as one}
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static List<Sql> all(Collection<Sql>... fragments) {
    return Stream.of(fragments).flatMap(Collection::stream).toList();
  }

  private static String fill(char placeholder, Object argument) {
    return switch (placeholder) {
      case 'N' -> qualifiedName((ObjectId) argument);
      case 'I' -> joined(argument, ", ", SqlTemplate::identifier);
      case 'L' -> Quoting.literal((String) argument);
      case 'Q' -> Quoting.dollars(argument instanceof Text body ? body.text() : (String) argument);
      case 'D' -> ((Number) argument).toString();
      case 'T' -> joined(argument, ", ", text -> ((Text) text).text());
      case 'S' -> joined(argument, ", ", fragment -> ((Sql) fragment).text());
      case 'W' -> joined(argument, " ", fragment -> ((Sql) fragment).text());
      case 'B' -> block((Collection<?>) argument);
      default -> throw new IllegalStateException("no placeholder $" + placeholder);
    };
  }

  private static String joined(Object argument, String between, Function<Object, String> each) {
    return argument instanceof Collection<?> many
        ? many.stream().map(each).collect(Collectors.joining(between))
        : each.apply(argument);
  }

  private static String block(Collection<?> lines) {
    return lines.isEmpty()
        ? ""
        : "\n  " + joined(lines, ",\n  ", line -> ((Sql) line).text()) + "\n";
  }

  private static String identifier(Object name) {
    return Quoting.identifier(name instanceof Identifier(var text) ? text : (String) name);
  }

  private static String qualifiedName(ObjectId id) {
    var names = new ArrayList<String>();
    for (var at = id.whole(); at != null; at = at.parent()) {
      names.addFirst(Quoting.identifier(at.name()));
    }
    return String.join(".", names);
  }

  private static void dropSpaceBeforeNothing(StringBuilder text, String filled) {
    if (filled.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }
}
