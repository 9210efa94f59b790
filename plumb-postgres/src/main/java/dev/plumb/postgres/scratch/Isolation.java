package dev.plumb.postgres.scratch;

/// Whom a scratch database shares its server with.
public enum Isolation {
  /// The warm server of its major version; for sources that create nothing cluster-wide.
  SHARED,
  /// A server of its own on a copy of the kept cluster; for sources that create or alter roles,
  /// tablespaces or settings.
  PRIVATE
}
