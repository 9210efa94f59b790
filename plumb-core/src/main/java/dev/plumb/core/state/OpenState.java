package dev.plumb.core.state;

import dev.plumb.core.dialect.Database;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// A state that is about to be read. Closing it lets its connection go, where it has one.
public final class OpenState implements AutoCloseable {

  private final OptionalInt major;
  private final IntFunction<State> reading;
  private final UnaryOperator<State> measuring;
  private final Runnable closing;

  private OpenState(
      OptionalInt major,
      IntFunction<State> reading,
      UnaryOperator<State> measuring,
      Runnable closing) {
    this.major = major;
    this.reading = reading;
    this.measuring = measuring;
    this.closing = closing;
  }

  static OpenState of(IntFunction<State> reading) {
    return new OpenState(OptionalInt.empty(), reading, state -> state, () -> {});
  }

  static OpenState of(int major, State state) {
    return new OpenState(OptionalInt.of(major), _ -> state, same -> same, () -> {});
  }

  static OpenState of(Database database) {
    return new OpenState(
        OptionalInt.of(database.major()),
        _ -> {
          var reading = database.read();
          return State.of(
                  database.label(), database.major(), reading.schema(), reading.unmodelled())
              .by(database.author());
        },
        state -> state.sized(database.sizes()),
        database::close);
  }

  /// {@return the major version of the server it comes from; empty where any server will do}
  public OptionalInt major() {
    return major;
  }

  /// {@return the state, elaborated by a scratch server of that major version where it must be}
  public State read(int scratchMajor) {
    return reading.apply(scratchMajor);
  }

  /// {@return the same with the sizes of its relations, if it is that of a live database}
  public State measured(int scratchMajor) {
    return measuring.apply(read(scratchMajor));
  }

  @Override
  public void close() {
    closing.run();
  }
}
