package dev.plumb.core.snapshot;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.JsonFile;
import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.model.Scope;
import dev.plumb.core.rules.Fingerprints;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A part of a schema inside another file, an object each as a snapshot has them.
public final class Excerpt {
  private final Rules rules;
  private final ObjectLine objects;

  public Excerpt(Rules rules) {
    this.rules = rules;
    this.objects = new ObjectLine(rules, new IdJson(rules));
  }

  /// {@return the wholes that are not the same in two schemas}
  public Set<ObjectId> changed(Schema before, Schema after) {
    var fingerprints = new Fingerprints(rules);
    var old = fingerprints.ofWholes(before);
    var young = fingerprints.ofWholes(after);
    var changed = new TreeSet<ObjectId>();
    old.forEach(
        (id, hash) -> {
          if (!hash.equals(young.get(id))) {
            changed.add(id);
          }
        });
    young.keySet().stream().filter(id -> !old.containsKey(id)).forEach(changed::add);
    return changed;
  }

  /// {@return all objects of some wholes}
  public List<Map<String, @Nullable Object>> write(Schema schema, Set<ObjectId> wholes) {
    return schema.objects().stream()
        .filter(object -> wholes.contains(object.id().whole()))
        .map(object -> objects.write(object, schema))
        .toList();
  }

  /// {@return the objects and their edges}
  public Schema read(List<Map<String, @Nullable Object>> lines, Scope scope) {
    var found = new ArrayList<SchemaObject>();
    var edges = new ArrayList<Edge>();
    for (var line : lines) {
      var value =
          JsonFile.read(new SourceFile("plan", Json.line(line)), CoreCode.BAD_PLAN).getFirst();
      var object = objects.read(value);
      found.add(object);
      edges.addAll(objects.edges(value, object.id()));
    }
    return new Schema(found, edges, scope);
  }
}
