package dev.plumb.core.render;

/// Makes pieces of text stand out, or does not.
@FunctionalInterface
public interface Styler {
  /// Leaves every text as it is.
  Styler PLAIN = (_, text) -> text;

  /// What a piece of text is to its reader.
  enum Tone {
    /// What matters first, such as a name.
    STRONG,
    /// What matters last, such as a label.
    FAINT,
    /// What is or will be there.
    ADDED,
    /// What is or will be gone.
    REMOVED,
    /// What needs care, such as a strong lock.
    CAUTION,
    /// What needs a decision, such as a hazard.
    DANGER
  }

  String of(Tone tone, String text);
}
