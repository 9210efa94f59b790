package dev.plumb.cli.terminal;

import java.util.Map;

/// What `--color` says.
public enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /// {@return the ink for a stream}
  ///
  /// @param watched whether the stream ends at a terminal
  Ink ink(boolean watched, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> Ink.COLOURED;
      case NEVER -> Ink.PLAIN;
      case AUTO -> watched && welcomed(environment) ? Ink.COLOURED : Ink.PLAIN;
    };
  }

  /// `NO_COLOR` counts when it is set and not empty (no-color.org).
  private static boolean welcomed(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
