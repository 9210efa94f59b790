package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;

/// That an object had another name before, or something that an object lists, such as a label.
///
/// @param from its old id, its parents already under their new names
/// @param to its id in the desired state; of what an object lists, with that object as parent
public record Rename(ObjectId from, ObjectId to) {}
