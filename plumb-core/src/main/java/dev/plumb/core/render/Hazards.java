package dev.plumb.core.render;

import dev.plumb.core.step.Hazard;

/// Hazards as they are written on a command line.
final class Hazards {
  private static final String UNQUOTED = "abcdefghijklmnopqrstuvwxyz0123456789_.:-";

  private Hazards() {}

  /// {@return what `--allow` takes to accept a hazard of one object, quoted where a shell needs it}
  static String word(Hazard hazard) {
    var word = hazard.kind().code() + ":" + hazard.about().display();
    return word.chars().allMatch(each -> UNQUOTED.indexOf(each) >= 0)
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
