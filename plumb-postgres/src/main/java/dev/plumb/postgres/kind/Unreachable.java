package dev.plumb.postgres.kind;

/// The publisher that a subscription has until a hand tells it another: a socket in a folder that
/// no
/// machine has, so that nothing is reached and nobody is asked.
public final class Unreachable {

  /// The password is there because PostgreSQL lets nobody but a superuser leave it out (manual,
  /// CREATE SUBSCRIPTION, `password_required`).
  public static final String CONNECTION = "host=/set-by-hand password=set-by-hand";

  private Unreachable() {}
}
