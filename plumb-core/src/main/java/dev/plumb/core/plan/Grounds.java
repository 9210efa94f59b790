package dev.plumb.core.plan;

import dev.plumb.core.diff.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a statement is there, stands where it stands and is written as it is.
///
/// @param differences what of the two schemas its change answers; what is missing or undeclared
///     inside another one of them is left out
/// @param predecessors the statements that must come before it
/// @param alternative how its change would be written otherwise; null where both forms write the
///     same, and for all statements of a change but the first
public record Grounds(
    List<Difference> differences,
    List<Predecessor> predecessors,
    @Nullable Alternative alternative) {
  public static final Grounds NONE = new Grounds(List.of(), List.of(), null);

  public Grounds {
    differences = List.copyOf(differences);
    predecessors = List.copyOf(predecessors);
  }

  /// {@return the same for a statement that stands some statements further on}
  Grounds moved(int steps) {
    var moved =
        predecessors.stream()
            .map(each -> new Predecessor(each.number() + steps, each.reason()))
            .toList();
    return new Grounds(differences, moved, alternative);
  }

  Grounds after(Predecessor predecessor) {
    return new Grounds(differences, List.of(predecessor), alternative);
  }
}
