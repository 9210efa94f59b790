package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;

/// That an object had another name before.
///
/// @param from its old id, its parents already under their new names
/// @param to its id in the desired state
public record Rename(ObjectId from, ObjectId to) {}
