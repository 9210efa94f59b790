package dev.plumb.core.plan;

import dev.plumb.core.step.Step;

/// A step at its place in a plan.
///
/// @param number counted from 1
/// @param segment the transaction it runs in, counted from 1
/// @param cause the change it serves
public record PlannedStep(int number, int segment, Step step, Change cause) {}
