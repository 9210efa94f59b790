package dev.plumb.postgres.catalog;

import java.util.Set;

/// What a reading takes for the objects of the whole server, which other databases see, too.
///
/// @param hidden roles that are not the schema's, such as the owner of a scratch database
/// @param standIns roles that merely stand for those of another server; nothing is known of them
///     but what a source says
public record ServerView(Set<String> hidden, Set<String> standIns) {
  /// All roles are what they are.
  public static final ServerView EVERYTHING = new ServerView(Set.of(), Set.of());

  public ServerView {
    hidden = Set.copyOf(hidden);
    standIns = Set.copyOf(standIns);
  }
}
