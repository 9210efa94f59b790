package dev.plumb.postgres.scratch;

/// The options of a superuser's connection to a database that holds what others wrote: an event
/// trigger on `login` would run with a superuser's rights (manual, 38.1).
final class Quiet {
  private static final int LOGIN_TRIGGERS_SINCE = 17;

  private Quiet() {}

  static String superuser(int major) {
    return major >= LOGIN_TRIGGERS_SINCE ? "-c event_triggers=off" : "";
  }
}
