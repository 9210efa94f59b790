package dev.plumb.core.step;

/// How a statement relates to the transaction around it.
public enum TransactionMode {
  /// Runs inside a transaction with its neighbours.
  TRANSACTIONAL,
  /// Runs inside a transaction that must end before what follows can use its effect.
  COMMITS,
  /// Must be the first statement of a transaction of its own.
  SEPARATE,
  /// Runs in a transaction of its own, so that its locks are held no longer than it takes.
  ALONE,
  /// Is carried out batch by batch, each batch in a transaction of its own.
  BATCHES,
  /// Cannot run inside a transaction block.
  OUTSIDE;

  /// {@return whether the statement shares no transaction with others}
  public boolean isApart() {
    return this == ALONE || this == BATCHES || this == OUTSIDE;
  }

  /// {@return whether no transaction is around the statement}
  public boolean isOutside() {
    return this == BATCHES || this == OUTSIDE;
  }
}
