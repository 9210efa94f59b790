package dev.plumb.core.step;

import dev.plumb.core.model.ObjectId;

/// That a statement gives values to rows that lack one, so that it can be carried out batch by
/// batch,
/// in any order and several times. It ends in a condition, which further ones can be appended to.
///
/// @param relation the relation whose rows it changes
/// @param column what gets the values
public record Fill(ObjectId relation, ObjectId column) {}
