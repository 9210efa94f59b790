package dev.plumb.core.dialect;

import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.secret.Secret;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where scratch databases come from.
///
/// @param server an own server to use; null for the embedded one
/// @param trust whether sources may do what only their author should be allowed to
/// @param cache where elaborated sources are remembered
/// @param progress hears what takes long
public record LaboratorySettings(
    @Nullable Secret server, Trust trust, ContentCache cache, Consumer<String> progress) {

  /// Whether a source may run with the rights of a superuser.
  public enum Trust {
    UNTRUSTED,
    TRUSTED
  }
}
