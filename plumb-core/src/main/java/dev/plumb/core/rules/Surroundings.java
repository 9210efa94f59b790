package dev.plumb.core.rules;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.step.Sql;
import java.util.List;
import java.util.Optional;

/// What a rib may know about the plan around the object it writes SQL for.
public interface Surroundings {

  /// {@return the state the plan starts from}
  Schema actual();

  /// {@return the state the plan leads to}
  Schema desired();

  /// {@return the major version of the server the plan is for}
  int major();

  /// {@return how statements name an object, with the word for its kind: `table a.b`}
  Sql address(ObjectId id);

  /// {@return the fragments of those children of a created object that are written inside its own
  /// statement, of some kinds, in order}
  List<Sql> inlined(ObjectId parent, Kind... kinds);

  /// {@return the expression that the source asks to convert an object's values with}
  Optional<String> conversion(ObjectId id);

  /// {@return whether the database found no way of its own to convert the object's values, so that
  /// the statement must force one}
  boolean forcesConversion(ObjectId id);

  /// {@return whether an object that the plan creates gets its values afterwards, because otherwise
  /// all rows would be written anew at once}
  boolean comesWithoutValues(ObjectId id);

  /// {@return whether others may be using a relation while the plan is carried out, so that a lock
  /// on it must be short}
  boolean isBusy(ObjectId relation);

  /// {@return whether the plan creates the object}
  boolean creates(ObjectId id);

  /// {@return whether the plan drops the object}
  boolean drops(ObjectId id);
}
