package dev.plumb.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The keys of `plumb.yaml` that hold a setting.
public enum SettingsKey {
  SCHEMA,
  TARGET,
  SCRATCH,
  PG,
  ALLOW,
  RENAMES,
  LOCK_TIMEOUT,
  STATEMENT_TIMEOUT,
  UNMODELLED,
  TRUST_SOURCE,
  LAYOUT;

  /// {@return the key as it is written}
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SettingsKey> of(String text) {
    return Arrays.stream(values()).filter(key -> key.text().equals(text)).findFirst();
  }

  static List<String> texts() {
    return Arrays.stream(values()).map(SettingsKey::text).toList();
  }
}
