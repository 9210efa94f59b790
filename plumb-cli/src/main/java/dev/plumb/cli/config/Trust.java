package dev.plumb.cli.config;

/// Whether a source is loaded by an unprivileged role (untrusted) or with all rights (one's own
/// files).
public enum Trust {
  UNTRUSTED,
  TRUSTED
}
