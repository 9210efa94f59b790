package dev.plumb.core.snapshot;

import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A source that keeps account of the files it was asked to include, so that a remembered result
/// can be held against what they say now.
final class Includes implements SourceTree {

  /// @param content the hash of what was found; null when nothing was
  private record Include(String from, String path, IncludeBase base, @Nullable String content) {}

  private final SourceTree source;
  private final List<Include> includes = new ArrayList<>();

  Includes(SourceTree source) {
    this.source = source;
  }

  @Override
  public List<SourceFile> files() {
    return source.files();
  }

  @Override
  public Optional<SourceFile> include(SourceFile from, String path, IncludeBase base) {
    var found = source.include(from, path, base);
    includes.add(new Include(from.path(), path, base, found.map(Includes::hash).orElse(null)));
    return found;
  }

  /// {@return the account, for the header of a file}
  List<Map<String, @Nullable Object>> tree() {
    return includes.stream().distinct().map(Includes::fields).toList();
  }

  /// {@return whether a source includes the same files with the same content as an account says}
  static boolean match(List<JsonValue> account, SourceTree source) {
    Map<String, SourceFile> known = new HashMap<>();
    source.files().forEach(file -> known.put(file.path(), file));
    for (var line : account) {
      var from = known.get(line.field("from").text());
      if (from == null) {
        return false;
      }
      var base = IncludeBase.valueOf(line.field("base").text());
      var found = source.include(from, line.field("path").text(), base);
      var content = line.find("content").map(JsonValue::text);
      if (!found.map(Includes::hash).equals(content)) {
        return false;
      }
      found.ifPresent(file -> known.put(file.path(), file));
    }
    return true;
  }

  private static Map<String, @Nullable Object> fields(Include include) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("from", include.from());
    fields.put("path", include.path());
    fields.put("base", include.base().name());
    fields.put("content", include.content());
    return fields;
  }

  private static String hash(SourceFile file) {
    return ContentHash.of(file.path() + "\n" + file.text());
  }
}
