package dev.plumb.postgres.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.diff.Difference;
import dev.plumb.core.rules.Attribute;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// What the cases have tried: each kind made and dropped, each attribute changed. What they have
/// not is a list beside them, and every entry that is tried after all must leave the list.
final class Coverage {
  private final Set<String> tried = new ConcurrentSkipListSet<>();

  void add(Collection<Difference> differences) {
    for (var difference : differences) {
      var kind = difference.id().kind();
      switch (difference) {
        case Difference.Missing _ -> tried.add(kind + ": create");
        case Difference.Undeclared _ -> tried.add(kind + ": drop");
        case Difference.Changed(_, var properties) ->
            properties.forEach(property -> tried.add(kind + ": change " + property.name()));
      }
    }
  }

  void check(Path list) throws IOException {
    var untried = untried();
    if (Golden.WRITE) {
      Files.write(list, untried);
    }
    assertThat(untried).as(list.toString()).isEqualTo(Files.readAllLines(list));
  }

  private List<String> untried() {
    var untried = new TreeSet<String>();
    for (var rules : RuleTable.ALL) {
      untried.add(rules.kind() + ": create");
      untried.add(rules.kind() + ": drop");
      changeable(rules).forEach(name -> untried.add(rules.kind() + ": change " + name));
    }
    untried.removeAll(tried);
    return List.copyOf(untried);
  }

  private static List<String> changeable(PgRules<?> rules) {
    return rules.attributes().rows().stream()
        .filter(Attribute::isCompared)
        .map(Attribute::name)
        .toList();
  }
}
