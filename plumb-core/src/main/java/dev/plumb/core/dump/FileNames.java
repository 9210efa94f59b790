package dev.plumb.core.dump;

import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.Json;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives each whole object a file of its own. Objects that differ in their signature alone share
/// one. Where a file system could mistake two files for each other, the one with the plain name
/// keeps it and the others get a hash into theirs.
final class FileNames {
  private static final int HASH_DIGITS = 8;

  private final Set<Kind> containers;
  private final Map<String, Set<ObjectId>> sharing = new HashMap<>();

  /// @param wholes all objects that get a file
  FileNames(Collection<ObjectId> wholes) {
    this.containers =
        wholes.stream()
            .map(ObjectId::parent)
            .filter(parent -> parent != null)
            .map(ObjectId::kind)
            .collect(Collectors.toSet());
    for (var id : wholes) {
      sharing.computeIfAbsent(folded(id), _ -> new HashSet<>()).add(unsigned(id));
    }
  }

  String of(ObjectId whole) {
    var isAlone = sharing.getOrDefault(folded(whole), Set.of()).size() < 2;
    var path = path(whole);
    if (isAlone || isPlain(whole)) {
      return path + ".sql";
    }
    var hash = ContentHash.of(Json.line(IdJson.path(unsigned(whole))));
    return path + "~" + hash.substring(0, HASH_DIGITS) + ".sql";
  }

  /// {@return the word for many objects of a kind, as a file name}
  static String plural(Kind kind) {
    var word = kind.name();
    if (word.endsWith("y")) {
      return fileName(word.substring(0, word.length() - 1) + "ies");
    }
    return fileName(word.endsWith("s") || word.endsWith("x") ? word + "es" : word + "s");
  }

  private String path(ObjectId id) {
    var folder = new StringBuilder();
    for (var at = id.parent(); at != null; at = at.parent()) {
      folder.insert(0, name(at) + "/");
    }
    return containers.contains(id.kind())
        ? folder + name(id) + "/" + fileName(id.kind().name())
        : folder + plural(id.kind()) + "/" + name(id);
  }

  private String folded(ObjectId id) {
    return path(id).toLowerCase(Locale.ROOT);
  }

  private static String name(ObjectId id) {
    return id.name().isEmpty() ? fileName(id.kind().name()) : SafeName.of(id.name());
  }

  private static String fileName(String words) {
    return SafeName.of(words.replace(' ', '_'));
  }

  private static boolean isPlain(ObjectId id) {
    for (var at = id; at != null; at = at.parent()) {
      if (!SafeName.isPlain(at.name())) {
        return false;
      }
    }
    return true;
  }

  private static ObjectId unsigned(ObjectId id) {
    return ObjectId.of(id.kind(), id.parent(), id.name());
  }
}
