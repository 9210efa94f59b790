package dev.plumb.core.plan;

/// One action must come before another.
record Precedence(Action earlier, Action later, Reason reason) {}
