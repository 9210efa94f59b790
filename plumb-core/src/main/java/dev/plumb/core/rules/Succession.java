package dev.plumb.core.rules;

import dev.plumb.core.step.Step;
import java.util.List;

/// How a replaced object makes way for its successor while what it holds stays.
///
/// @param aside the statements that give it another name for the time being, or keep what it holds
///     elsewhere
/// @param handover the statements that hand what it holds to the successor; empty where other
/// objects
///     hold its values and are carried over
/// @param end the statements that drop it under its other name; empty where nothing of it is left
public record Succession(List<Step> aside, List<Step> handover, List<Step> end) {
  public Succession {
    aside = List.copyOf(aside);
    handover = List.copyOf(handover);
    end = List.copyOf(end);
  }

  /// {@return the succession of an object that holds nothing itself}
  public static Succession of(List<Step> aside, List<Step> end) {
    return new Succession(aside, List.of(), end);
  }
}
