package dev.plumb.core.dialect;

import java.time.Duration;

/// How fast rows are filled while others use the table.
///
/// @param batch how long one batch should take, and so how long others may wait for its rows
/// @param rest how long to do nothing after each batch
/// @param lagLimit how far a replica may be behind before filling waits for it; zero for no limit
public record Pace(Duration batch, Duration rest, Duration lagLimit) {
  public static final Pace USUAL =
      new Pace(Duration.ofMillis(100), Duration.ofMillis(10), Duration.ofSeconds(10));
}
