package dev.plumb.core.plan;

import dev.plumb.core.step.Step;

/// A step at its place in a plan.
///
/// @param number counted from 1
/// @param segment the transaction it runs in, counted from 1
/// @param cause the change it serves
/// @param grounds why it is there
public record PlannedStep(int number, int segment, Step step, Change cause, Grounds grounds) {

  /// A step of which nothing more is known.
  public PlannedStep(int number, int segment, Step step, Change cause) {
    this(number, segment, step, cause, Grounds.NONE);
  }

  /// {@return this step as one of those that were worked out after others had run}
  ///
  /// @param last the last of the others
  /// @param segments how many transactions come before
  public PlannedStep behind(PlannedStep last, int segments) {
    var moved =
        grounds.predecessors().isEmpty()
            ? grounds.after(
                new Predecessor(
                    last.number, Reason.of(Reason.Rule.STATE_IS_READ, cause.id(), last.cause.id())))
            : grounds.moved(last.number);
    return new PlannedStep(last.number + number, segments + segment, step, cause, moved);
  }
}
