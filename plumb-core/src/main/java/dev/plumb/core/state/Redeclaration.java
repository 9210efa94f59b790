package dev.plumb.core.state;

import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dump.Dump;
import dev.plumb.core.dump.Layout;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.source.SourceTree.IncludeBase;
import java.util.List;
import java.util.Optional;

/// Says a state of one major version to a server of another: by source files, as a dump writes
/// them.
/// So both sides of a plan are what one version makes of them, and what it does not know it refuses
/// with a place.
public final class Redeclaration {
  private final Rules rules;
  private final Laboratory laboratory;

  public Redeclaration(Rules rules, Laboratory laboratory) {
    this.rules = rules;
    this.laboratory = laboratory;
  }

  /// {@return the pair with both states of its major version}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.SourceRejected when the desired state holds
  ///     what that version does not have
  public StatePair level(StatePair pair) {
    var desired = pair.desired();
    return desired.major() == pair.major()
        ? pair
        : new StatePair(
            pair.actual(), declared(desired, pair.major()), pair.major(), pair.hidden());
  }

  private State declared(State state, int major) {
    var reading = laboratory.elaborate(written(state), major).reading();
    var schema = reading.schema().within(state.schema().scope());
    return new State(
        state.label(),
        major,
        schema,
        reading.unmodelled(),
        state.places(),
        state.renames(),
        state.conversions(),
        state.author(),
        state.sizes());
  }

  private SourceTree written(State state) {
    try (var bench = laboratory.bench(state.major(), Bench.Server.SHARED)) {
      var dump = new Dump(rules, state.major());
      return new Written(
          dump.write(bench.read(), state.schema(), Layout.OBJECT).entrySet().stream()
              .map(file -> new SourceFile(state.label() + ":" + file.getKey(), file.getValue()))
              .toList());
    }
  }

  /// Files that are nowhere but here, and include none.
  private record Written(List<SourceFile> files) implements SourceTree {
    Written {
      files = List.copyOf(files);
    }

    @Override
    public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
      return Optional.empty();
    }
  }
}
