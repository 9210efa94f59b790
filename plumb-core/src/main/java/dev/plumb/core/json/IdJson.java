package dev.plumb.core.json;

import dev.plumb.core.diagnostic.Nearest;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The ids of objects as JSON: a list from the outermost ancestor to the object, and for each its
/// kind, its name and its signature, the last two left out where they are empty.
///
/// A reader returns the same instance for equal ids. For one thread.
public final class IdJson {

  private record Key(
      @Nullable ObjectId parent, String kind, String name, @Nullable String signature) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<Key, ObjectId> known = new HashMap<>();

  public IdJson(Rules rules) {
    rules.all().forEach(rule -> kinds.put(rule.kind().name(), rule.kind()));
  }

  /// {@return the id as a list}
  public static List<List<String>> path(ObjectId id) {
    var path = new ArrayList<List<String>>();
    for (var at = id; at != null; at = at.parent()) {
      path.addFirst(element(at));
    }
    return path;
  }

  /// {@return the id for readers who want names: its kind, its displayed name, its path}
  public static Map<String, @Nullable Object> object(ObjectId id) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("kind", id.kind().name());
    object.put("name", id.display());
    object.put("path", path(id));
    return object;
  }

  /// {@return the id that [#object] wrote}
  public ObjectId readObject(JsonValue object) {
    return read(object.field("path"));
  }

  /// {@return the id that [#path] wrote}
  public ObjectId read(JsonValue path) {
    var elements = path.items();
    if (elements.isEmpty()) {
      throw path.wrong("an id has at least one element");
    }
    ObjectId id = null;
    for (var element : elements) {
      id = child(id, element);
    }
    return Objects.requireNonNull(id);
  }

  private ObjectId child(@Nullable ObjectId parent, JsonValue element) {
    var parts = element.items();
    if (parts.isEmpty() || parts.size() > 3) {
      throw element.wrong("an element of an id is a kind, a name and a signature");
    }
    var name = parts.size() > 1 ? parts.get(1).text() : "";
    var signature = parts.size() > 2 ? parts.get(2).text() : null;
    var key = new Key(parent, parts.getFirst().text(), name, signature);
    var id = known.get(key);
    if (id == null) {
      id = new ObjectId(kind(element, key.kind()), parent, name, signature);
      known.put(key, id);
    }
    return id;
  }

  private Kind kind(JsonValue element, String name) {
    var kind = kinds.get(name);
    if (kind == null) {
      throw element.wrong(
          "unknown kind of object \"" + name + "\"",
          Nearest.hint(name, kinds.keySet()).orElse("a newer plumb may have written the file"));
    }
    return kind;
  }

  private static List<String> element(ObjectId id) {
    var signature = id.signature();
    if (signature != null) {
      return List.of(id.kind().name(), id.name(), signature);
    }
    return id.name().isEmpty() ? List.of(id.kind().name()) : List.of(id.kind().name(), id.name());
  }
}
