package dev.plumb.postgres.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from a refusal which role a scratch database's owner must be a member of. The role may be
/// there already, made for another database of the same server.
public final class RoleWanted {
  private static final List<Pattern> REFUSALS =
      List.of(
          Pattern.compile("role \"(.+)\" does not exist", Pattern.DOTALL),
          Pattern.compile("must be able to SET ROLE \"(.+)\"", Pattern.DOTALL),
          Pattern.compile("must be member of role \"(.+)\"", Pattern.DOTALL));

  private static final Pattern VANISHED =
      Pattern.compile("role \\d+ was concurrently dropped|cache lookup failed for role \\d+");

  private RoleWanted() {}

  /// {@return the role's name, when that is what a statement failed for}
  public static Optional<String> in(String message) {
    return REFUSALS.stream()
        .map(refusal -> refusal.matcher(message))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /// {@return whether a statement met a role just as another database of the server gave it up} Run
  /// once more, it misses the role by name.
  public static boolean vanishedIn(String message) {
    return VANISHED.matcher(message).matches();
  }
}
