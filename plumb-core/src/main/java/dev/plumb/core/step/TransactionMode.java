package dev.plumb.core.step;

/// How a statement relates to the transaction around it.
public enum TransactionMode {
  /// Runs inside a transaction with its neighbours.
  TRANSACTIONAL,
  /// Runs inside a transaction that must end before what follows can use its effect.
  COMMITS,
  /// Must be the first statement of a transaction of its own.
  SEPARATE,
  /// Cannot run inside a transaction block.
  OUTSIDE
}
