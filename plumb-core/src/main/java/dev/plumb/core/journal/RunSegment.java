package dev.plumb.core.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered of one segment of a plan.
///
/// @param number counted from 1
/// @param attempts how often it was begun
/// @param finished null while nothing is known of its end
/// @param error what the server said last, where it failed
public record RunSegment(
    int number,
    RunOutcome outcome,
    int attempts,
    Instant started,
    @Nullable Instant finished,
    @Nullable String error) {}
