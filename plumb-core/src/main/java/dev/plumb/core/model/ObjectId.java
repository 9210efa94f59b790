package dev.plumb.core.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The identity of a schema object: its kind, its parent's identity and its own name.
///
/// A class and not a record because the hash and the displayed path, asked for millions of times,
/// are kept.
public final class ObjectId implements Comparable<ObjectId> {

  private static final Comparator<ObjectId> ORDER =
      Comparator.comparing(ObjectId::display)
          .thenComparing(id -> id.kind.name())
          .thenComparing(ObjectId::lineage);

  private final Kind kind;
  private final @Nullable ObjectId parent;
  private final String name;
  private final @Nullable String signature;
  private final String display;
  private final int hash;

  /// @param parent the object it lives in or is a part of; null for an object of the database
  /// itself
  /// @param name unquoted; empty for a facet of which a parent has only one, such as its comment
  /// @param signature what tells overloaded names apart, such as argument types; null where names
  ///     are unique
  public ObjectId(Kind kind, @Nullable ObjectId parent, String name, @Nullable String signature) {
    this.kind = kind;
    this.parent = parent;
    this.name = name;
    this.signature = signature;
    this.display = displayed();
    this.hash = Objects.hash(kind.name(), parent, name, signature);
  }

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
    return isWithin(from) ? new ObjectId(kind, parent.moved(from, to), name, signature) : this;
  }

  public Kind kind() {
    return kind;
  }

  public @Nullable ObjectId parent() {
    return parent;
  }

  public String name() {
    return name;
  }

  public @Nullable String signature() {
    return signature;
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
    return display;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof ObjectId that
            && hash == that.hash
            && name.equals(that.name)
            && kind.equals(that.kind)
            && Objects.equals(signature, that.signature)
            && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public int compareTo(ObjectId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " " + display();
  }

  private String displayed() {
    var path = new StringBuilder(parent == null ? "" : parent.display);
    if (!name.isEmpty()) {
      path.append(path.isEmpty() ? "" : ".").append(quoted(name));
    }
    return signature == null
        ? path.toString()
        : path.append('(').append(signature).append(')').toString();
  }

  private String lineage() {
    return parent == null ? kind.name() : parent.lineage() + "/" + kind.name();
  }

  private static String quoted(String name) {
    return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /// A loop and not a pattern because it is asked of every name that is read.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c == '_';
      if (!isLetter && (i == 0 || c != '$' && (c < '0' || c > '9'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
