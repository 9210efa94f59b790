package dev.plumb.cli.config;

/// How `dump` spreads objects over files: one an object, one a kind, or one in all.
public enum Layout {
  OBJECT,
  KIND,
  FILE
}
