package dev.plumb.core.rules;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.model.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Content hashes: one for each object, rolled up over its parts, and one for a whole schema. Only
/// what is compared counts, so schemas without a difference have equal fingerprints.
public final class Fingerprints {

  private final Rules rules;

  public Fingerprints(Rules rules) {
    this.rules = rules;
  }

  /// {@return the SHA-256 over all objects, as hexadecimal digits}
  public String of(Schema schema) {
    return over(schema.objects().stream());
  }

  /// {@return the same over the database's own objects and some of the server's: what becomes of
  /// others there is nothing to those who did not touch it}
  ///
  /// @param touched wholes
  public String of(Schema schema, Set<ObjectId> touched) {
    var server = new ServerObjects(rules);
    return over(
        schema.objects().stream()
            .filter(
                object -> !server.include(object.id()) || touched.contains(object.id().whole())));
  }

  private String over(Stream<SchemaObject> objects) {
    var digest = sha256();
    objects.map(this::content).forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  /// {@return the SHA-256 of each object that is no part of another, its parts included}
  public Map<ObjectId, String> ofWholes(Schema schema) {
    Map<ObjectId, MessageDigest> digests = new HashMap<>();
    for (var object : schema.objects()) {
      digests.computeIfAbsent(object.id().whole(), _ -> sha256()).update(content(object));
    }
    Map<ObjectId, String> hashes = new HashMap<>();
    digests.forEach((id, digest) -> hashes.put(id, HexFormat.of().formatHex(digest.digest())));
    return hashes;
  }

  private <T extends SchemaObject> byte[] content(T object) {
    var content = new StringBuilder();
    content.append(object.id().kind().name()).append('\0');
    content.append(object.id().display()).append('\0');
    for (var row : rules.attributes(object).rows()) {
      if (row.isCompared()) {
        content.append(text(row.value().apply(object))).append('\0');
      }
    }
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case Text text when text.isReworded() -> Parentheses.single(text.text());
      case List<?> many -> many.stream().map(Fingerprints::text).toList().toString();
      case null, default -> String.valueOf(value);
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
