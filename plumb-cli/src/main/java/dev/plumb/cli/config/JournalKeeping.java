package dev.plumb.cli.config;

/// Whether what is applied is written down in the target.
public enum JournalKeeping {
  KEEP,
  NONE
}
