package dev.plumb.core.apply;

import dev.plumb.core.journal.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a database says of the plans that were applied to it.
///
/// @param isBeingApplied whether an apply is running now
/// @param runs the newest ones, the newest first
/// @param standing where the database stands on the way of the newest run; null where that run came
///     to its end, or there is none
public record Status(boolean isBeingApplied, List<Run> runs, @Nullable Standing standing) {
  public Status {
    runs = List.copyOf(runs);
  }
}
