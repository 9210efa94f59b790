package dev.plumb.core.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A session of the server that stands in the way.
///
/// @param session the number that the server knows it by
/// @param user empty where it is the server's own
/// @param application the name that the program gave itself; may be empty
/// @param state what it is doing, such as `active`
/// @param age how long its transaction has been open
/// @param query what it runs or ran last, shortened
/// @param note what a person should know of it; null for nothing in particular
public record Blocker(
    long session,
    String user,
    String application,
    String state,
    Duration age,
    String query,
    @Nullable String note) {

  /// {@return one line for a person}
  public String text() {
    var text = new StringBuilder("session ").append(session);
    if (!user.isEmpty()) {
      text.append(" of ").append(user);
    }
    if (!application.isEmpty()) {
      text.append(" (").append(application).append(")");
    }
    text.append(", ").append(state).append(", for ").append(spoken(age));
    if (note != null) {
      text.append(", ").append(note);
    }
    if (!query.isEmpty()) {
      text.append(": ").append(query);
    }
    return text.toString();
  }

  /// {@return a length of time as a person says it, such as `3 min`}
  public static String spoken(Duration time) {
    if (time.compareTo(Duration.ofSeconds(10)) < 0) {
      return time.toMillis() + " ms";
    }
    if (time.compareTo(Duration.ofMinutes(3)) < 0) {
      return time.toSeconds() + " s";
    }
    return time.compareTo(Duration.ofHours(3)) < 0
        ? time.toMinutes() + " min"
        : time.toHours() + " h";
  }
}
