package dev.plumb.postgres.kind.comment;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.IdentitySequences;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.NotNull;
import java.util.Objects;
import java.util.stream.Stream;

/// What stands between `comment on` and `is`.
final class Commented {

  /// The name of a comment on the index behind a constraint, beside the one on the constraint.
  static final String INDEX = "index";

  private Commented() {}

  static Sql written(ObjectId comment, Surroundings around) {
    var object = comment.owner();
    if (comment.name().equals(INDEX)) {
      return sql("index $I.$I", object.whole().owner().name(), object.name());
    }
    if (object.kind().equals(Kinds.IDENTITY)) {
      return sql("sequence $N", IdentitySequences.of(object, around));
    }
    return object.kind().equals(Kinds.NOT_NULL)
        ? sql("constraint $I on $N", notNull(object, around), object)
        : around.address(object);
  }

  private static Identifier notNull(ObjectId object, Surroundings around) {
    return Stream.of(around.desired(), around.actual())
        .flatMap(schema -> schema.find(object, NotNull.class).stream())
        .map(NotNull::constraint)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
