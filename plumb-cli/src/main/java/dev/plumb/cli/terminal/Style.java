package dev.plumb.cli.terminal;

/// How a piece of text stands out on a terminal.
public enum Style {
  BOLD(1),
  FAINT(2),
  RED(31),
  GREEN(32),
  YELLOW(33),
  CYAN(36);

  private final int code;

  Style(int code) {
    this.code = code;
  }

  String on() {
    return "\033[" + code + "m";
  }

  static String off() {
    return "\033[0m";
  }
}
