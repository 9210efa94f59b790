package dev.plumb.cli.config;

/// What happens when a state holds objects that plumb does not model: refuse, or go on and list
/// them.
public enum Unmodelled {
  REFUSE,
  ALLOW
}
