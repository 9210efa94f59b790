package dev.plumb.core.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of one plan over one database, from its beginning to its end, however often it was
/// interrupted.
///
/// @param number counted by the database
/// @param plan the id of the plan
/// @param file the text of the plan file
/// @param tool the version of plumb that began it
/// @param user who was logged in
/// @param role as whom the statements ran
/// @param application the name that the program gave itself
/// @param revision where the sources stood in version control; null where that was not known
/// @param accepted the hazards that were allowed
/// @param from fingerprint of the state it started from
/// @param to fingerprint of the state it leads to
/// @param finished null while nothing is known of its end
/// @param error what the server said last, where it failed
public record Run(
    long number,
    String plan,
    String file,
    String tool,
    String user,
    String role,
    String application,
    @Nullable String revision,
    List<String> accepted,
    String from,
    String to,
    Instant started,
    @Nullable Instant finished,
    RunOutcome outcome,
    @Nullable String error,
    List<RunSegment> segments) {
  public Run {
    accepted = List.copyOf(accepted);
    segments = List.copyOf(segments);
  }

  public boolean isDone() {
    return outcome == RunOutcome.DONE;
  }
}
