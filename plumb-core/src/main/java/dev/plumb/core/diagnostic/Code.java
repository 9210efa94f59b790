package dev.plumb.core.diagnostic;

import java.util.Locale;

/// The stable name of one kind of trouble. Each module lists its own codes in an enum, so that the
/// reference page of
/// codes can be generated from `values()`.
public interface Code {
  /// {@return the enum constant's name; [#text()] is made from it}
  String name();

  /// {@return what the shell is told when this is the worst thing that happened}
  ExitCode exit();

  /// {@return one line that explains the code in the reference}
  String meaning();

  /// {@return the text shown between brackets, such as `syntax-error`; never changes once released}
  default String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
