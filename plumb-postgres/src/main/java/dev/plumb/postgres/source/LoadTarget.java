package dev.plumb.postgres.source;

import java.sql.Connection;
import java.util.Optional;

/// An empty database that a source can be loaded into.
public interface LoadTarget {
  /// {@return the connection of the unprivileged role that owns the database}
  Connection owner();

  /// {@return a superuser's connection to the same database; empty where the server gives none}
  Optional<Connection> elevated();

  /// {@return the name of the role behind [#owner()]}
  String ownerRole();

  /// Makes a role that a source names but does not create, and grants it to the owner.
  void ensureRole(String name);

  /// Makes a tablespace that a source names, for everyone to use.
  void ensureTablespace(String name);

  /// {@return whether a role merely stands for one of the same name on another server}
  boolean isStandIn(String role);
}
