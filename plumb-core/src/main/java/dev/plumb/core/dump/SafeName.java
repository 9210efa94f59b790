package dev.plumb.core.dump;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of objects as names of files that every file system takes: what is not a letter, digit,
/// `_`, `-` or `$` of ASCII is percent-encoded as in a URL.
final class SafeName {
  private static final int LONGEST = 120;
  private static final Pattern RESERVED =
      Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]+");

  private SafeName() {}

  /// {@return the name of a file or folder, without an ending}
  static String of(String name) {
    var safe = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean leads = safe.isEmpty();
      if (isSafe(c) && !(leads && c == '-')) {
        safe.append(c);
      } else {
        safe.append(encoded(c));
      }
    }
    if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      safe.replace(0, 1, encoded(name.charAt(0)));
    }
    return safe.substring(0, Math.min(LONGEST, safe.length()));
  }

  /// {@return whether no other name is mistaken for this one, so that it may keep its file name}
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && name.length() <= LONGEST;
  }

  private static boolean isSafe(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-'
        || c == '$';
  }

  private static String encoded(char c) {
    return "%%%02X".formatted((int) c);
  }
}
