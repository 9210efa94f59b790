package dev.plumb.core.apply;

import dev.plumb.core.dialect.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// How often and after what pauses a segment is tried again: each pause about twice as long as the
/// one before, never the same for two that try at once, until the budget is spent.
final class Retries {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Duration budget;
  private final InstantSource clock;
  private final RandomGenerator chance;
  private @Nullable Instant began;
  private int attempts = 1;

  Retries(Patience patience, InstantSource clock, RandomGenerator chance) {
    this.budget = patience.lockBudget();
    this.clock = clock;
    this.chance = chance;
  }

  /// Begins the account of another segment.
  void begin() {
    began = clock.instant();
    attempts = 1;
  }

  /// {@return how many times the segment was begun}
  int attempts() {
    return attempts;
  }

  Duration spent() {
    return began == null ? Duration.ZERO : Duration.between(began, clock.instant());
  }

  /// {@return how long to wait before the next try; empty when the budget is spent}
  Optional<Duration> next() {
    var left = budget.minus(spent());
    if (!left.isPositive()) {
      return Optional.empty();
    }
    var longest = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
    var bounded = longest.compareTo(LONGEST) < 0 ? longest : LONGEST;
    var pause = Duration.ofMillis(chance.nextLong(bounded.toMillis() / 2, bounded.toMillis() + 1));
    attempts++;
    return Optional.of(pause.compareTo(left) < 0 ? pause : left);
  }
}
