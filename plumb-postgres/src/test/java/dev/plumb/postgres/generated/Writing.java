package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A draft as the text of a source file, and which line is about what.
final class Writing {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private final Draft draft;
  private final StringBuilder text = new StringBuilder();
  private final List<String> keys = new ArrayList<>();

  private Writing(Draft draft) {
    this.draft = draft;
    for (var thing : draft.things()) {
      if (!thing.sort().isElement()) {
        write(thing);
      }
    }
  }

  static Writing of(Draft draft) {
    return new Writing(draft);
  }

  String text() {
    return text.toString();
  }

  /// {@return the key of the thing that a line is about, counted from 1}
  Optional<String> key(int line) {
    return line < 1 || line > keys.size() ? Optional.empty() : Optional.of(keys.get(line - 1));
  }

  private void write(Thing thing) {
    var owners = new ArrayList<String>();
    var elements = new ArrayList<String>();
    for (var element : draft.elements(thing.key())) {
      var written = directive(element, "\n  ") + resolved(element.head() + element.tail());
      elements.add(written);
      written.lines().forEach(_ -> owners.add(element.key()));
    }
    var start = directive(thing, "\n") + resolved(thing.head());
    var list = thing.maker().list(elements);
    var statement = start + list + resolved(thing.tail()) + ";\n";
    text.append(statement);
    var lines = statement.lines().toList();
    int first = start.lines().toList().size();
    for (int i = 0; i < lines.size(); i++) {
      boolean inside = list.contains("\n") && i >= first && i - first < owners.size();
      keys.add(inside ? owners.get(i - first) : thing.key());
    }
  }

  private String directive(Thing thing, String end) {
    var former = thing.formerName();
    if (former == null || former.equals(thing.name())) {
      return "";
    }
    var old = thing.sort() == Sort.LABEL ? string(former) : qualified(thing, quoted(former));
    return "-- plumb: renamed from " + old + end;
  }

  private String resolved(String template) {
    return Thing.REFERENCE
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(name(match.group(1), match.group(2))));
  }

  private String name(String key, String mark) {
    var thing = draft.get(key);
    return switch (mark) {
      case "!" -> quoted(thing.name());
      case "'" -> string(thing.name());
      case "(" -> qualified(thing, quoted(thing.name())) + signature(thing);
      case "." -> thing.home() == null ? "" : name(thing.home(), "!") + ".";
      default -> qualified(thing, quoted(thing.name()));
    };
  }

  private String signature(Thing routine) {
    var stated = routine.marks().stream().filter(mark -> mark.startsWith("(")).findFirst();
    if (stated.isPresent()) {
      return resolved(stated.get());
    }
    var types =
        draft.elements(routine.key()).stream()
            .map(argument -> resolved(Objects.requireNonNull(argument.type()).text()))
            .toList();
    return "(" + String.join(", ", types) + ")";
  }

  private String qualified(Thing thing, String name) {
    @Nullable String home = thing.home();
    return home != null && thing.sort().isInSchema() ? name(home, "!") + "." + name : name;
  }

  private static String quoted(String name) {
    return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String string(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
