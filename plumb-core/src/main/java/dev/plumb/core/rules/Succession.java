package dev.plumb.core.rules;

import dev.plumb.core.step.Step;
import java.util.List;

/// How a replaced object makes way for its successor while objects that hold its values stay and
/// are carried over.
///
/// @param aside the statements that give it another name for the time being
/// @param end the statements that drop it under that name
public record Succession(List<Step> aside, List<Step> end) {
  public Succession {
    aside = List.copyOf(aside);
    end = List.copyOf(end);
  }
}
