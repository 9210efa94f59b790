package dev.plumb.core.plan;

import org.jspecify.annotations.Nullable;

/// The state of a database before a segment of a plan, by which the place is found again where the
/// plan was interrupted.
///
/// @param state its fingerprint
/// @param footprint what the segment changes, where it cannot be undone; otherwise null
public record Milestone(String state, @Nullable Footprint footprint) {}
