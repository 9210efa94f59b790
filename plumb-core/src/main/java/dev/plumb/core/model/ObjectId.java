package dev.plumb.core.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The identity of a schema object: its kind, its parent's identity and its own name.
///
/// @param parent the object it lives in or is a part of; null for an object of the database itself
/// @param name unquoted; empty for a facet of which a parent has only one, such as its comment
/// @param signature what tells overloaded names apart, such as argument types; null where names are
///     unique
public record ObjectId(
    Kind kind, @Nullable ObjectId parent, String name, @Nullable String signature)
    implements Comparable<ObjectId> {

  private static final Comparator<ObjectId> ORDER =
      Comparator.comparing(ObjectId::display)
          .thenComparing(id -> id.kind.name())
          .thenComparing(ObjectId::lineage);

  public static ObjectId of(Kind kind, @Nullable ObjectId parent, String name) {
    return new ObjectId(kind, parent, name, null);
  }

  /// {@return this id as it reads when `from`, one of its ancestors or itself, is called `to`}
  public ObjectId moved(ObjectId from, ObjectId to) {
    if (equals(from)) {
      return to;
    }
    if (parent == null) {
      return this;
    }
    var movedParent = parent.moved(from, to);
    return movedParent == parent ? this : new ObjectId(kind, movedParent, name, signature);
  }

  public boolean isWithin(ObjectId ancestor) {
    for (var id = parent; id != null; id = id.parent) {
      if (id.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /// {@return the outermost object that this one is a part of, itself when it is no part}
  public ObjectId whole() {
    var id = this;
    while (id.kind.isPart() && id.parent != null) {
      id = id.parent;
    }
    return id;
  }

  /// {@return the parent, which an object of this kind always has}
  public ObjectId owner() {
    if (parent == null) {
      throw new IllegalStateException(this + " has no parent");
    }
    return parent;
  }

  /// {@return the names from the outermost ancestor to this object, empty ones left out}
  public List<String> path() {
    Deque<String> names = new ArrayDeque<>();
    for (ObjectId id = this; id != null; id = id.parent) {
      if (!id.name.isEmpty()) {
        names.addFirst(id.name);
      }
    }
    return List.copyOf(names);
  }

  /// {@return the dotted path with the signature, quoted where a name needs it}
  public String display() {
    var path = new StringBuilder();
    if (parent != null) {
      path.append(parent.display());
    }
    if (!name.isEmpty()) {
      path.append(path.isEmpty() ? "" : ".").append(quoted(name));
    }
    if (signature != null) {
      path.append('(').append(signature).append(')');
    }
    return path.toString();
  }

  @Override
  public int compareTo(ObjectId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " " + display();
  }

  private String lineage() {
    return parent == null ? kind.name() : parent.lineage() + "/" + kind.name();
  }

  private static String quoted(String name) {
    return name.matches("[a-z_][a-z0-9_$]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
