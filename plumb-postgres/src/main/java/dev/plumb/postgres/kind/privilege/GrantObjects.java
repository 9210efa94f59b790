package dev.plumb.postgres.kind.privilege;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.IdentitySequences;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.TypeName;
import java.util.Objects;
import java.util.Set;

/// How `grant` and `revoke` name an object: every relation with columns is a table to them, every
/// aggregate a function, every type a type.
final class GrantObjects {

  private static final Set<Kind> TABLES =
      Set.of(Kinds.TABLE, Kinds.VIEW, Kinds.MATERIALIZED_VIEW, Kinds.FOREIGN_TABLE);
  private static final Set<Kind> TYPES =
      Set.of(Kinds.ENUM, Kinds.COMPOSITE, Kinds.RANGE, Kinds.BASE_TYPE);

  private GrantObjects() {}

  static Sql written(ObjectId object, Surroundings around) {
    if (TABLES.contains(object.kind())) {
      return sql("table $N", object);
    }
    if (TYPES.contains(object.kind())) {
      return sql("type $N", object);
    }
    if (object.kind().equals(Kinds.FOREIGN_SERVER)) {
      return sql("foreign server $N", object);
    }
    if (object.kind().equals(Kinds.AGGREGATE)) {
      return sql(
          "function $N($T)", object, new TypeName(Objects.requireNonNull(object.signature())));
    }
    return object.kind().equals(Kinds.IDENTITY)
        ? sql("sequence $N", IdentitySequences.of(object, around))
        : around.address(object);
  }
}
