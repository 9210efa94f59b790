package dev.plumb.cli;

/// A number and what it counts, as people say it.
final class Count {
  private Count() {}

  /// {@return such as `1 statement` or `3 statements`}
  static String of(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }
}
