package dev.plumb.postgres.source;

/// How a statement of a source is dealt with.
enum Way {
  /// Changes the settings of its session; it is done again before each statement that needs it.
  SETTING,
  /// Says nothing about the state, such as `BEGIN`.
  SKIP,
  /// `CREATE SCHEMA` without elements: first of all, so that extensions have their schemas.
  SCHEMA,
  /// `CREATE EXTENSION`: before anything of the source can stand in the way of its script.
  EXTENSION,
  /// About roles: elevated, on a private server only.
  ROLE,
  /// About the database itself: under the name that it has on the scratch server.
  DATABASE,
  /// About subscriptions: elevated, in a form that asks no publisher.
  SUBSCRIPTION,
  /// As the unprivileged owner, in rounds.
  ORDINARY,
  /// About event triggers: elevated, last of all, so that they do not fire on what is loaded.
  EVENT_TRIGGER,
  /// Not run; reported.
  DATA,
  CLUSTER,
  UNSUITABLE
}
