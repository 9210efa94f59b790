package dev.plumb.core.dialect;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Step;
import java.time.Instant;
import java.util.OptionalLong;

/// Something that was moved out of sight instead of being dropped.
///
/// @param id where it is now
/// @param former what it was, such as `table shop.orders`
/// @param at when the plan was made that moved it
/// @param bytes how much room it takes, where that is known
/// @param drop drops it for good
public record ParkedObject(ObjectId id, String former, Instant at, OptionalLong bytes, Step drop) {}
