package dev.plumb.postgres.kind;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Claim;

/// The name spaces that several kinds share: each schema has one for relations (tables, indexes,
/// sequences, views …) and one for types, to which every table and view adds its row type.
public final class Claims {
  private Claims() {}

  /// {@return the name of a relation; a part such as an index lives in the schema of its table}
  public static Claim relation(ObjectId id) {
    return new Claim("relation", inSchema(id));
  }

  public static Claim type(ObjectId id) {
    return new Claim("type", inSchema(id));
  }

  /// {@return the name of a function, procedure or aggregate with its argument types}
  public static Claim routine(ObjectId id) {
    return new Claim("routine", id.display());
  }

  /// {@return the set of a table's columns, which a table attached to it must have, too}
  public static Claim shape(ObjectId table) {
    return new Claim("shape", table.display());
  }

  /// {@return the set of a table's indexes; attaching a partition looks for its own of the same
  /// sort}
  public static Claim indexes(ObjectId table) {
    return new Claim("indexes", table.display());
  }

  /// {@return the set of a table's triggers; a partition also has those of the table above}
  public static Claim triggers(ObjectId table) {
    return new Claim("triggers", table.display());
  }

  /// {@return what a column gets where a row gives it no value: a default or an identity}
  public static Claim absentValue(ObjectId column) {
    return new Claim("absent value", column.display());
  }

  /// {@return that a table has a primary key, of which it can have one}
  public static Claim primaryKey(ObjectId table) {
    return Claim.contested("primary key", table.display());
  }

  private static String inSchema(ObjectId id) {
    return ObjectId.of(id.kind(), id.whole().parent(), id.name()).display();
  }
}
