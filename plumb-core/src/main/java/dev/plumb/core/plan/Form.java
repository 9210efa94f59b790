package dev.plumb.core.plan;

/// How statements are written that have a short and a considerate form.
public enum Form {
  /// The shortest way: a table may be locked for as long as its rows are read or written.
  PLAIN,
  /// The way that lets others go on with their work: what takes long is done without a strong lock,
  /// in more statements and transactions.
  ONLINE;

  /// {@return the form that is not this one}
  public Form other() {
    return switch (this) {
      case PLAIN -> ONLINE;
      case ONLINE -> PLAIN;
    };
  }
}
