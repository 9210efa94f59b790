package dev.plumb.core.rules;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything the spine needs to know about one kind of object. A rib answers; the spine never
/// looks at the kind itself.
public interface KindRules<T extends SchemaObject> {

  Kind kind();

  Class<T> type();

  /// {@return the attribute table, one row for each record component but the id}
  Attributes<T> attributes();

  /// {@return the object of that id with the attributes of a catalog row or snapshot line}
  T read(ObjectId id, Row row);

  /// {@return how statements name an object of this kind, with the word for the kind}
  Sql address(ObjectId id);

  List<Step> create(T object, Surroundings around);

  List<Step> drop(T object, Surroundings around);

  /// {@return how the object, which would be dropped, is moved out of sight with all that users
  /// stored in it; empty where it is dropped all the same, for it holds nothing that could be lost}
  default Optional<Parked> park(T undeclared, Parking parking, Surroundings around) {
    return Optional.empty();
  }

  /// {@return the statements that must follow the one that creates the object, be it its own or its
  /// parent's}
  default List<Step> afterwards(T object, Surroundings around) {
    return List.of();
  }

  /// {@return the statements that give the object another name; empty when only a new object can
  /// have it}
  default List<Step> rename(T object, ObjectId to, Surroundings around) {
    return List.of();
  }

  /// {@return whether the object lists a name that is too small to be an object of its own}
  default boolean lists(T object, String member) {
    return false;
  }

  /// {@return the statements that give a listed name another one}
  default List<Step> renameMember(T object, String from, String to, Surroundings around) {
    return List.of();
  }

  /// {@return whether the object is written inside its parent's statement when both are created}
  default Inlining inlining(T object, Schema schema) {
    return Inlining.NEVER;
  }

  /// {@return the fragment inside the parent's statement; empty when the object comes with its
  /// parent without a word}
  default Optional<Sql> inline(T object, Surroundings around) {
    return Optional.empty();
  }

  /// {@return whether the object stays outside its parent's statement, though it could be inside,
  /// because of what must happen in between}
  default boolean comesLater(T object, Surroundings around) {
    return false;
  }

  /// {@return the place among siblings of the same kind}
  default int ordinal(T object) {
    return 0;
  }

  /// {@return the names of the object's parts in the order that users see; empty where there is no
  /// such order}
  default List<String> order(T object, Schema schema) {
    return List.of();
  }

  /// {@return the names the object occupies in name spaces shared with other kinds}
  default Set<Claim> claims(T object) {
    return Set.of();
  }

  /// {@return the edges that the database does not record, from this object}
  default Set<Edge> edges(T object, Schema schema) {
    return Set.of();
  }

  /// {@return the object whose creation, drop or alteration, if the plan holds it, brings about the
  /// same for this one}
  default Optional<ObjectId> impliedBy(T object, Surroundings around) {
    return Optional.empty();
  }

  /// {@return whether the database itself carries the object through a disturbing change of
  /// something it depends on}
  default boolean follows(T dependant, ObjectId disturbed, Surroundings around) {
    return false;
  }

  /// {@return whether the plan sets the object free from another one before that is dropped, so
  /// that
  /// it does not go along}
  default boolean isFreedFrom(T dependant, ObjectId dropped, Surroundings around) {
    return false;
  }

  /// {@return whether the object, which is dropped and holds another one, leaves something behind
  /// that would go along with that one, if that one were dropped first}
  default boolean holds(T dropped, ObjectId held, Surroundings around) {
    return true;
  }

  /// {@return how the object, which is replaced, can stay under another name until what holds its
  /// values is carried over; empty when it can only be dropped first}
  default Optional<Succession> succession(T object, Surroundings around) {
    return Optional.empty();
  }

  /// {@return whether the object, which is replaced, hands what users stored in it to its
  /// successor,
  /// so that it stays under another name until then}
  default boolean bequeaths(T replaced, Surroundings around) {
    return false;
  }

  /// {@return whether the object, which is dropped, holds a share of what another one hands to its
  /// successor, so that it stays as long as that}
  default boolean sharesBequest(T dropped, ObjectId replaced, Surroundings around) {
    return false;
  }

  /// {@return when the object is made, if it belongs to a successor that is handed what users
  /// stored,
  /// or depends on it}
  default Arrival arrival(T object, Schema schema) {
    return inlining(object, schema) == Inlining.NEVER ? Arrival.INDIFFERENT : Arrival.NEEDED;
  }

  /// {@return the statements that take the object from one that is replaced to its successor, so
  /// that it keeps what it holds; empty when it must be dropped and created again}
  default Optional<List<Step>> carriedOver(T dependant, ObjectId replaced, Surroundings around) {
    return Optional.empty();
  }

  /// {@return whether what depends on the parent itself feels a change of the object, as a child
  /// table
  /// does when a column of its parent table goes}
  default boolean isFeltThroughParent() {
    return false;
  }

  /// {@return whether the object, wanted new or anew, can only come with a new parent, so that the
  /// parent is replaced for its sake}
  default boolean comesOnlyWithParent(T object, Surroundings around) {
    return false;
  }

  /// {@return whether the object, no longer wanted, can only go with its parent, so that the parent
  /// is replaced for its sake}
  default boolean goesOnlyWithParent(T object) {
    return false;
  }

  /// {@return whether an object that the desired schema does not hold is unwanted, rather than
  /// simply not spoken of}
  default boolean isDeniedBy(T undeclared, Schema desired) {
    return true;
  }

  /// {@return how the object reads in a database where what has no stated owner belongs to
  /// `author`; empty when it goes without saying there}
  default Optional<T> asSaidTo(String author, T object, Schema schema) {
    return Optional.of(object);
  }

  /// {@return the desired object with what the actual one does not tell left as it is there}
  default T completed(T desired, T actual) {
    return desired;
  }

  /// {@return whether objects of this kind are the server's, seen by all of its databases, so that
  /// a
  /// schema speaks only of those that it states}
  default boolean isOfServer() {
    return false;
  }

  /// {@return whether objects of this kind act on others without an edge to them, so that no
  /// rehearsal
  /// may leave them out}
  default boolean isAmbient() {
    return false;
  }

  /// {@return whether the object, while it is there, acts on the statements of a plan, so that it
  /// begins to after all of them and ceases to before}
  default boolean watches(T object) {
    return false;
  }

  /// {@return whether dropping the object loses what users stored in it, so that a rename must
  /// never
  /// be mistaken for a drop}
  default boolean holdsData() {
    return false;
  }

  /// {@return whether the object is neither whole nor gone, as an interrupted statement leaves one,
  /// so that nobody loses anything with it}
  default boolean isUnfinished(T object) {
    return false;
  }
}
