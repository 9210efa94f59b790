package dev.plumb.core.observe;

/// Hears how an apply goes on. Events come one at a time, though not all from the same thread.
@FunctionalInterface
public interface PlanObserver {
  PlanObserver SILENT = _ -> {};

  void heard(PlanEvent event);
}
