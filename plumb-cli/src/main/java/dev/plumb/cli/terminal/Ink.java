package dev.plumb.cli.terminal;

/// Whether one output stream takes colours.
public enum Ink {
  PLAIN,
  COLOURED;

  /// {@return the text in that style, or just the text where colours are off}
  public String of(Style style, String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOURED -> style.on() + text + Style.off();
    };
  }
}
