package dev.plumb.core.proof;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Rules;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The part of two schemas that a set of changes can touch or lean on: what changes and what
/// depends
/// on it, as whole objects, and of what these need no more than it takes to exist. A rehearsal on
/// it
/// shows the same as one on everything.
final class Neighbourhood {

  private final Rules rules;
  private final List<Schema> schemas;
  private final Set<ObjectId> members = new HashSet<>();
  private final Deque<ObjectId> open = new ArrayDeque<>();

  private Neighbourhood(Rules rules, List<Schema> schemas) {
    this.rules = rules;
    this.schemas = schemas;
  }

  static Set<ObjectId> of(
      Rules rules, Collection<ObjectId> changed, Schema actual, Schema desired) {
    var neighbourhood = new Neighbourhood(rules, List.of(actual, desired));
    neighbourhood.addDependants(changed);
    neighbourhood.addAmbient();
    neighbourhood.addNeeds();
    return neighbourhood.members;
  }

  private void addDependants(Collection<ObjectId> changed) {
    var waiting = new ArrayDeque<>(changed);
    var seen = new HashSet<>(changed);
    while (!waiting.isEmpty()) {
      var id = waiting.poll();
      addWhole(id.whole());
      for (var schema : schemas) {
        Stream.concat(dependants(schema, id), parts(schema, id))
            .filter(seen::add)
            .forEach(waiting::add);
      }
    }
  }

  private Stream<ObjectId> dependants(Schema schema, ObjectId id) {
    var own = schema.dependants(id).stream().map(Edge::from);
    return id.parent() != null && rules.of(id.kind()).isFeltThroughParent()
        ? Stream.concat(own, dependants(schema, id.parent()))
        : own;
  }

  private void addAmbient() {
    for (var schema : schemas) {
      schema.ids().stream().filter(id -> rules.of(id.kind()).isAmbient()).forEach(this::add);
    }
  }

  private void addWhole(ObjectId id) {
    add(id);
    for (var schema : schemas) {
      parts(schema, id).forEach(this::addWhole);
    }
  }

  private void addNeeds() {
    while (!open.isEmpty()) {
      var id = open.poll();
      if (id.parent() != null) {
        add(id.parent());
      }
      for (var schema : schemas) {
        parts(schema, id).filter(part -> isEssential(schema, part)).forEach(this::add);
        schema.dependencies(id).forEach(edge -> add(edge.to()));
      }
    }
  }

  private boolean isEssential(Schema schema, ObjectId part) {
    return isEssential(schema, schema.find(part).orElseThrow());
  }

  private <T extends SchemaObject> boolean isEssential(Schema schema, T part) {
    return rules.of(part).inlining(part, schema) == Inlining.ALWAYS;
  }

  private static Stream<ObjectId> parts(Schema schema, ObjectId id) {
    return schema.children(id).stream().filter(child -> child.kind().isPart());
  }

  private void add(ObjectId id) {
    if (members.add(id)) {
      open.add(id);
    }
  }
}
