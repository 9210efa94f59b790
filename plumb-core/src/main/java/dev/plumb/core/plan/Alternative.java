package dev.plumb.core.plan;

import dev.plumb.core.step.Step;
import java.util.List;

/// How a change would be written in the form that was not chosen.
///
/// @param steps its statements, declared and never rehearsed
public record Alternative(Form form, List<Step> steps) {
  public Alternative {
    steps = List.copyOf(steps);
  }
}
