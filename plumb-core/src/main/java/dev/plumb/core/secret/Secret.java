package dev.plumb.core.secret;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A password or token. It prints as `•••` wherever it is written by accident; only [#reveal()]
/// gives it away.
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = Objects.requireNonNull(value);
  }

  /// {@return the secret itself, for the one call that needs it}
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "•••";
  }
}
