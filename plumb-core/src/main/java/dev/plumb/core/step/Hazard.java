package dev.plumb.core.step;

import dev.plumb.core.model.ObjectId;

/// A danger of one statement that a person must allow.
///
/// @param about the object that is in danger
/// @param message one sentence that says what would be lost or weakened
public record Hazard(HazardKind kind, ObjectId about, String message) {}
