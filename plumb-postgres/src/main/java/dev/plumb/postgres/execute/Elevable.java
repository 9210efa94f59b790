package dev.plumb.postgres.execute;

import dev.plumb.core.model.Kind;
import dev.plumb.postgres.model.Kinds;
import java.util.Set;

/// Which statements may run with a superuser's rights on a scratch database when its owner's do not
/// suffice. Never those that evaluate what a schema's author wrote: a default, a check, an index
/// expression or a view's query would then run as the superuser, too.
final class Elevable {
  private static final Set<Kind> EVALUATING =
      Set.of(
          Kinds.TABLE,
          Kinds.COLUMN,
          Kinds.DEFAULT,
          Kinds.NOT_NULL,
          Kinds.CONSTRAINT,
          Kinds.INDEX,
          Kinds.DOMAIN,
          Kinds.DOMAIN_CONSTRAINT,
          Kinds.PARTITION_ATTACHMENT,
          Kinds.MATERIALIZED_VIEW);

  private Elevable() {}

  static boolean isSafe(Kind kind) {
    return !EVALUATING.contains(kind);
  }
}
