package dev.plumb.core.model;

/// One object of a schema at the finest grain: a table, a column, a comment, a grant. An immutable
/// record; two objects with equal components are the same state.
public interface SchemaObject {
  ObjectId id();
}
