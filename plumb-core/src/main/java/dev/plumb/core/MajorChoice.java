package dev.plumb.core;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.UsageRejected;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.state.OpenState;

/// Which major version two states are read for: that of the first that has one, else the one asked
/// for, else the newest.
record MajorChoice(Dialect dialect) {

  int of(OpenState actual, OpenState desired, Guidance guidance) {
    var own = actual.major().isPresent() ? actual.major() : desired.major();
    if (own.isEmpty()) {
      return guidance.major().orElse(dialect.newestMajor());
    }
    if (guidance.major().isPresent() && guidance.major().getAsInt() != own.getAsInt()) {
      throw new UsageRejected(
          CoreCode.BAD_USAGE,
          "the state is of "
              + dialect.name()
              + " "
              + own.getAsInt()
              + ", not "
              + guidance.major().getAsInt(),
          "leave the major version out: it is that of the live database");
    }
    return own.getAsInt();
  }
}
