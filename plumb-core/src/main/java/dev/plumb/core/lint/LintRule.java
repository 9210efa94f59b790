package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.Code;
import dev.plumb.core.diagnostic.ExitCode;
import java.util.List;

/// One thing that lint looks for, by a stable name. A rule about a hazard has the hazard's name.
public interface LintRule extends Code {
  /// {@return how much its findings matter where nobody says otherwise}
  Level level();

  /// {@return the names of more general rules and hazards that its findings answer to, too}
  default List<String> alsoCalled() {
    return List.of();
  }

  @Override
  default ExitCode exit() {
    return level() == Level.ERROR ? ExitCode.REFUSED : ExitCode.SUCCESS;
  }
}
