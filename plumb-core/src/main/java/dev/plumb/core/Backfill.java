package dev.plumb.core;

import org.jspecify.annotations.Nullable;

/// Rows that have no value in a column, and what they get.
///
/// @param column its name with those of what it is in: `shop.orders.total`
/// @param expression gives the value, by other columns of the row
/// @param condition which of these rows are meant; null for all
public record Backfill(String column, String expression, @Nullable String condition) {}
