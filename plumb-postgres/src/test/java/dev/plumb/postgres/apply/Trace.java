package dev.plumb.postgres.apply;

import dev.plumb.core.observe.PlanEvent;
import dev.plumb.core.observe.PlanObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Keeps the events of an apply, and lets a test do something when one comes.
final class Trace implements PlanObserver {
  private final List<PlanEvent> events = new CopyOnWriteArrayList<>();
  private final Consumer<PlanEvent> reaction;

  private Trace(Consumer<PlanEvent> reaction) {
    this.reaction = reaction;
  }

  static Trace silent() {
    return new Trace(_ -> {});
  }

  /// {@return a trace whose reaction comes after the event is kept}
  static Trace reacting(Consumer<PlanEvent> reaction) {
    return new Trace(reaction);
  }

  @Override
  public void heard(PlanEvent event) {
    events.add(event);
    reaction.accept(event);
  }

  <T extends PlanEvent> List<T> all(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
