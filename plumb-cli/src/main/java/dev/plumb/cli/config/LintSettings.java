package dev.plumb.cli.config;

import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Level;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `plumb.yaml` says about lint.
///
/// @param levels how much rules matter, by their names
/// @param framing the transaction that whoever runs the files puts around them; null if not said
public record LintSettings(Map<String, Level> levels, @Nullable Framing framing) {
  /// Nothing said.
  public static final LintSettings NONE = new LintSettings(Map.of(), null);

  public LintSettings {
    levels = Map.copyOf(levels);
  }
}
