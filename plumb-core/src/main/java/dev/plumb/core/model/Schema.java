package dev.plumb.core.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A whole schema as a value: objects of one grain and the edges between them.
///
/// Edges that end outside the schema, that lead from an object to itself or from an object down to
/// one of its own descendants are not kept: they order nothing.
public final class Schema {

  private final Map<ObjectId, SchemaObject> objects;
  private final Set<Edge> edges;
  private final Scope scope;
  private final Map<ObjectId, List<ObjectId>> children = new HashMap<>();
  private volatile @Nullable Neighbours neighbours;

  public Schema(Collection<? extends SchemaObject> objects, Collection<Edge> edges, Scope scope) {
    this.objects = LinkedHashMap.newLinkedHashMap(objects.size());
    objects.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(this::add);
    this.edges = LinkedHashSet.newLinkedHashSet(edges.size());
    edges.stream().filter(this::orders).forEach(this.edges::add);
    this.scope = scope;
  }

  private Schema(Schema same, Collection<Edge> edges) {
    this.objects = same.objects;
    this.children.putAll(same.children);
    this.edges = LinkedHashSet.newLinkedHashSet(edges.size());
    edges.stream().filter(this::orders).forEach(this.edges::add);
    this.scope = same.scope;
  }

  public static Schema empty() {
    return new Schema(List.of(), List.of(), Scope.EVERYTHING);
  }

  /// {@return all objects, in the order of their ids}
  public Collection<SchemaObject> objects() {
    return Collections.unmodifiableCollection(objects.values());
  }

  public Set<ObjectId> ids() {
    return Collections.unmodifiableSet(objects.keySet());
  }

  public Set<Edge> edges() {
    return Collections.unmodifiableSet(edges);
  }

  public Scope scope() {
    return scope;
  }

  public boolean isEmpty() {
    return objects.isEmpty();
  }

  public boolean contains(ObjectId id) {
    return objects.containsKey(id);
  }

  public Optional<SchemaObject> find(ObjectId id) {
    return Optional.ofNullable(objects.get(id));
  }

  /// {@return the object of that id and type, if there is one}
  public <T extends SchemaObject> Optional<T> find(ObjectId id, Class<T> type) {
    return find(id).filter(type::isInstance).map(type::cast);
  }

  /// {@return the objects of one type, in the order of their ids}
  public <T extends SchemaObject> Stream<T> all(Class<T> type) {
    return objects.values().stream().filter(type::isInstance).map(type::cast);
  }

  public List<ObjectId> children(ObjectId id) {
    return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
  }

  /// {@return everything below an object, nearest first}
  public List<ObjectId> descendants(ObjectId id) {
    var found = new ArrayList<>(children(id));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(children(found.get(i)));
    }
    return found;
  }

  /// {@return the edges to what an object needs}
  public List<Edge> dependencies(ObjectId id) {
    return Collections.unmodifiableList(neighbours().outgoing.getOrDefault(id, List.of()));
  }

  /// {@return the edges from those that need an object}
  public List<Edge> dependants(ObjectId id) {
    return Collections.unmodifiableList(neighbours().incoming.getOrDefault(id, List.of()));
  }

  /// {@return the part of this schema whose ids pass}
  public Schema restrictedTo(Predicate<ObjectId> keep) {
    return new Schema(
        objects.values().stream().filter(object -> keep.test(object.id())).toList(), edges, scope);
  }

  /// {@return this schema with some objects of another, and their edges, added or put in place of
  /// its own}
  public Schema with(Schema other, Set<ObjectId> ids) {
    var merged = new LinkedHashMap<>(objects);
    ids.forEach(id -> merged.put(id, other.objects.get(id)));
    var all = new ArrayList<>(edges);
    all.removeIf(edge -> ids.contains(edge.from()));
    other.edges.stream().filter(edge -> ids.contains(edge.from())).forEach(all::add);
    return new Schema(merged.values(), all, scope);
  }

  /// {@return this schema with some objects as another one words them; edges stay}
  public Schema reworded(Schema other, Set<ObjectId> ids) {
    var merged = new LinkedHashMap<>(objects);
    ids.forEach(id -> merged.put(id, other.objects.get(id)));
    return new Schema(merged.values(), edges, scope);
  }

  /// {@return the same objects with other edges between them}
  public Schema linked(Collection<Edge> others) {
    return new Schema(this, others);
  }

  public Schema within(Scope newScope) {
    return new Schema(objects.values(), edges, newScope);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema that
        && objects.equals(that.objects)
        && edges.equals(that.edges)
        && scope == that.scope;
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return "schema of " + objects.size() + " objects";
  }

  private void add(SchemaObject object) {
    var previous = objects.put(object.id(), object);
    if (previous != null) {
      throw new IllegalStateException("two objects with the id of " + object.id());
    }
    if (object.id().parent() != null) {
      children.computeIfAbsent(object.id().parent(), _ -> new ArrayList<>()).add(object.id());
    }
  }

  private boolean orders(Edge edge) {
    return objects.containsKey(edge.from())
        && objects.containsKey(edge.to())
        && !edge.from().equals(edge.to())
        && !edge.to().isWithin(edge.from());
  }

  /// Found when first asked for: most schemas are only compared.
  private Neighbours neighbours() {
    var known = neighbours;
    if (known == null) {
      known = Neighbours.of(edges);
      neighbours = known;
    }
    return known;
  }

  private record Neighbours(
      Map<ObjectId, List<Edge>> outgoing, Map<ObjectId, List<Edge>> incoming) {

    static Neighbours of(Set<Edge> edges) {
      var found = new Neighbours(new HashMap<>(), new HashMap<>());
      for (var edge : edges) {
        found.outgoing.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
        found.incoming.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
      }
      return found;
    }
  }
}
