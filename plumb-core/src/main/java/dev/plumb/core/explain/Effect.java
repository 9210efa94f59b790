package dev.plumb.core.explain;

import dev.plumb.core.step.LockMode;
import org.jspecify.annotations.Nullable;

/// What a statement does to one relation.
///
/// @param lock the strongest lock; null for none
/// @param isScanned whether it is read from end to end
/// @param isRewritten whether its rows are written anew
public record Effect(@Nullable LockMode lock, boolean isScanned, boolean isRewritten) {
  public boolean isNothing() {
    return lock == null && !isScanned && !isRewritten;
  }
}
