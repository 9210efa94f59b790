package dev.plumb.postgres.source;

import java.util.regex.Pattern;

/// What a server refuses because of how it was built or what is installed beside it, not because of
/// what a statement says. Another server may well have it.
public final class Lack {
  private static final Pattern MESSAGES =
      Pattern.compile(
          "extension \".+\" is not available"
              + "|could not open extension control file .+"
              + "|collation \".+\" for encoding \".+\" does not exist"
              + "|could not create locale \".+\": .+"
              + "|could not open [a-z-]+ file \".+/tsearch_data/.+\": .+"
              + "|compression method .+ not supported"
              + "|security label provider \".+\" is not loaded"
              + "|no security label providers have been loaded"
              + "|.+ (?:is|are) not supported (?:in|by) this build",
          Pattern.DOTALL);

  private Lack() {}

  /// {@return whether that is what a refusal says}
  public static boolean isIn(String message) {
    return MESSAGES.matcher(message).matches();
  }
}
