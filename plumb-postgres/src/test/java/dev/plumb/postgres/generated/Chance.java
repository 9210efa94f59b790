package dev.plumb.postgres.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Decisions that depend on a seed alone.
final class Chance {
  private final RandomGenerator random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /// {@return a number from `least` to `most`, both included}
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// {@return the text once in `n` times, and nothing otherwise}
  String maybe(int n, String text) {
    return oneIn(n) ? text : "";
  }

  /// {@return some of the choices in a random order, at least one if there is one}
  <T> List<T> some(List<T> choices, int most) {
    var left = new ArrayList<>(choices);
    var chosen = new ArrayList<T>();
    int count = choices.isEmpty() ? 0 : between(1, Math.min(most, choices.size()));
    for (int i = 0; i < count; i++) {
      chosen.add(left.remove(random.nextInt(left.size())));
    }
    return chosen;
  }
}
