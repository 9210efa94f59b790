package dev.plumb.core.rules;

import dev.plumb.core.step.Step;
import java.util.List;

/// How one attribute gets from its value before to its value after. No steps at all mean that the
/// change of another object, the one that implies this one, brings it about.
public sealed interface Way {

  /// The object is changed where it is; its dependants do not notice.
  record InPlace(List<Step> steps) implements Way {
    public InPlace {
      steps = List.copyOf(steps);
    }
  }

  /// The object is changed where it is, and its dependants stay; those that go anyway must have
  /// gone before, because what it becomes would not bear them.
  record Restricting(List<Step> steps) implements Way {
    public Restricting {
      steps = List.copyOf(steps);
    }
  }

  /// The object is changed where it is, but its dependants must be gone meanwhile.
  record Disturbing(List<Step> steps) implements Way {
    public Disturbing {
      steps = List.copyOf(steps);
    }
  }

  /// The object is dropped and created again.
  record Replacing(String reason) implements Way {}

  static Way inPlace(Step... steps) {
    return new InPlace(List.of(steps));
  }

  static Way restricting(Step... steps) {
    return new Restricting(List.of(steps));
  }

  static Way disturbing(Step... steps) {
    return new Disturbing(List.of(steps));
  }

  static Way replacing(String reason) {
    return new Replacing(reason);
  }
}
