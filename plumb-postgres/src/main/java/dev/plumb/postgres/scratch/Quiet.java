package dev.plumb.postgres.scratch;

/// The options of a superuser's connection to a database that holds what others wrote: an event
/// trigger on `login` would run with a superuser's rights (manual, 38.1), and settings of the
/// database would hold for the superuser, too (manual, ALTER DATABASE).
final class Quiet {
  private static final int LOGIN_TRIGGERS_SINCE = 17;
  private static final String USUAL =
      "-c search_path=\"$user\",public -c standard_conforming_strings=on"
          + " -c default_transaction_read_only=off -c local_preload_libraries= -c role=none";

  private Quiet() {}

  static String superuser(int major) {
    return major >= LOGIN_TRIGGERS_SINCE ? "-c event_triggers=off " + USUAL : USUAL;
  }
}
