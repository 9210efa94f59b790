package dev.plumb.postgres.kind.constraint;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.kind.StorageOptions;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Constraints as `create table` and `alter table … add` take them.
final class ConstraintText {
  private ConstraintText() {}

  static Sql of(Constraint constraint) {
    return sql(
        "constraint $I $S $W",
        constraint.id().name(),
        definition(constraint),
        all(
            deferral(constraint),
            when(!constraint.isInheritable(), "no inherit"),
            when(!constraint.isEnforced(), "not enforced"),
            when(!constraint.isValid() && !constraint.hasIndex(), "not valid")));
  }

  /// {@return the constraint as one that new rows must keep, whatever those say that are there}
  static Sql unvalidated(Constraint constraint) {
    return sql("$S not valid", of(constraint));
  }

  /// {@return the statement that builds the index of a key while others write the table}
  static Sql concurrentIndex(Constraint key, Identifier name) {
    return sql(
        "create unique index concurrently $I on $N ($I) $W",
        name,
        key.id().owner(),
        key.columns(),
        all(
            when(!key.include().isEmpty(), "include ($I)", key.include()),
            when(!key.areNullsDistinct(), "nulls not distinct"),
            when(!key.options().isEmpty(), "with ($S)", StorageOptions.assignments(key.options())),
            when(key.tablespace() != null, "tablespace $I", key.tablespace())));
  }

  /// {@return the constraint with an index that is there}
  static Sql using(Constraint key, Identifier index) {
    return sql(
        "constraint $I $T using index $I $W",
        key.id().name(),
        new Expression(key.type()),
        index,
        deferral(key));
  }

  static List<Sql> deferral(Constraint constraint) {
    return all(
        when(constraint.isDeferrable(), "deferrable"),
        when(constraint.isInitiallyDeferred(), "initially deferred"));
  }

  private static Sql definition(Constraint constraint) {
    return switch (constraint.type()) {
      case "check" -> sql("check ($T)", constraint.expression());
      case "foreign key" -> foreignKey(constraint);
      case "exclusion" -> exclusion(constraint);
      default -> key(constraint);
    };
  }

  private static Sql key(Constraint constraint) {
    return sql(
        "$T $W ($S) $W",
        new Expression(constraint.type()),
        when(!constraint.areNullsDistinct(), "nulls not distinct"),
        columns(constraint.columns(), constraint.hasPeriod(), "$I without overlaps"),
        index(constraint));
  }

  private static Sql exclusion(Constraint constraint) {
    return sql(
        "exclude using $I ($T) $W $W",
        constraint.method(),
        constraint.expression(),
        index(constraint),
        when(constraint.predicate() != null, "where ($T)", constraint.predicate()));
  }

  private static List<Sql> index(Constraint constraint) {
    return all(
        when(!constraint.include().isEmpty(), "include ($I)", constraint.include()),
        when(
            !constraint.options().isEmpty(),
            "with ($S)",
            StorageOptions.assignments(constraint.options())),
        when(
            constraint.tablespace() != null, "using index tablespace $I", constraint.tablespace()));
  }

  private static Sql foreignKey(Constraint constraint) {
    var clauses =
        all(
            action("match $T", constraint.match()),
            action("on update $T", constraint.onUpdate()),
            action("on delete $T", constraint.onDelete()),
            when(!constraint.onDeleteColumns().isEmpty(), "($I)", constraint.onDeleteColumns()));
    return sql(
        "foreign key ($S) references $N ($S) $W",
        columns(constraint.columns(), constraint.hasPeriod(), "period $I"),
        Objects.requireNonNull(constraint.referenced()).as(Kinds.TABLE),
        columns(constraint.referencedColumns(), constraint.hasPeriod(), "period $I"),
        clauses);
  }

  private static List<Sql> action(String template, @Nullable String words) {
    return words == null ? List.of() : List.of(sql(template, new Expression(words)));
  }

  private static List<Sql> columns(List<Identifier> names, boolean hasPeriod, String last) {
    var columns = new ArrayList<Sql>();
    for (int i = 0; i < names.size(); i++) {
      boolean isPeriod = hasPeriod && i == names.size() - 1;
      columns.add(sql(isPeriod ? last : "$I", names.get(i)));
    }
    return columns;
  }
}
