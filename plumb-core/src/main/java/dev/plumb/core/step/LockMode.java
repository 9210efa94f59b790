package dev.plumb.core.step;

/// A table-level lock mode, from weakest to strongest.
public enum LockMode {
  ACCESS_SHARE,
  ROW_SHARE,
  ROW_EXCLUSIVE,
  SHARE_UPDATE_EXCLUSIVE,
  SHARE,
  SHARE_ROW_EXCLUSIVE,
  EXCLUSIVE,
  ACCESS_EXCLUSIVE;

  /// {@return whether writers have to wait while this lock is held}
  public boolean blocksWrites() {
    return compareTo(SHARE) >= 0;
  }

  /// {@return whether readers have to wait while this lock is held}
  public boolean blocksReads() {
    return this == ACCESS_EXCLUSIVE;
  }

  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
