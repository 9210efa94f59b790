package dev.plumb.cli;

import dev.plumb.cli.config.Settings;
import dev.plumb.cli.terminal.Terminal;
import java.util.Map;

/// One call of one command: what was typed, what holds, and where the answer goes.
///
/// @param settings options first, then the environment of `plumb.yaml`, then its defaults
/// @param environment the variables of the process
record Invocation(
    Arguments arguments,
    GlobalOptions global,
    Settings settings,
    Terminal terminal,
    Map<String, String> environment,
    StopSignal signal) {

  boolean isJson() {
    return global.shape() == GlobalOptions.Shape.JSON;
  }
}
