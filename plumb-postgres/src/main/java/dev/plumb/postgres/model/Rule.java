package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;

/// A rewrite rule of a table or view, other than the one that makes a view (manual, CREATE RULE).
///
/// @param event `insert`, `update` or `delete`
/// @param definition what follows the table: the condition and the commands
/// @param enabled `origin`, `disabled`, `replica` or `always`
public record Rule(ObjectId id, String event, Expression definition, String enabled)
    implements PgObject {}
