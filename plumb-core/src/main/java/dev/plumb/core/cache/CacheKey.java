package dev.plumb.core.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of everything that a cached result depends on.
///
/// @param hex 64 lower-case hexadecimal digits
public record CacheKey(String hex) {
  static final int HASH_BYTES = 32;

  public CacheKey {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(hex);
    }
  }

  /// {@return the key of an ordered list of texts; where one ends and the next begins counts}
  public static CacheKey of(String... parts) {
    return of(Arrays.stream(parts).map(part -> part.getBytes(StandardCharsets.UTF_8)).toList());
  }

  /// {@return the key of an ordered list of byte strings}
  public static CacheKey of(List<byte[]> parts) {
    return new CacheKey(HexFormat.of().formatHex(hash(parts.toArray(byte[][]::new))));
  }

  static byte[] hash(byte[]... parts) {
    MessageDigest digest = sha256();
    for (byte[] part : parts) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
