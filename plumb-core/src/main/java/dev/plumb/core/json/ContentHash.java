package dev.plumb.core.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of texts, as hexadecimal digits.
public final class ContentHash {
  private ContentHash() {}

  public static String of(String text) {
    return ofLines(List.of(text));
  }

  /// {@return the hash of lines, whatever ends them in a file}
  public static String ofLines(List<String> lines) {
    var digest = sha256();
    for (var line : lines) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
