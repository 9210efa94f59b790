package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A constraint of a table: primary key, unique, foreign key, check or exclusion (manual, 5.5). The
/// index behind a constraint is a part of it and has its name.
///
/// @param type `primary key`, `unique`, `foreign key`, `check` or `exclusion`
/// @param columns the columns of a key, in order; empty for checks and exclusions
/// @param hasPeriod whether the last column is compared `without overlaps` or as a `period`
/// @param method the index method of an exclusion
/// @param expression what a check demands, or the elements of an exclusion with their operators
/// @param usualClasses the operator classes that its index goes by without a word because somebody
///     made them the default of a type, by their qualified names, sorted
/// @param include the further columns of the index
/// @param areNullsDistinct whether two nulls are different values
/// @param predicate which rows an exclusion is about
/// @param referenced the table a foreign key refers to
/// @param match `full` for a foreign key that says so
/// @param onUpdate the action when a referenced key changes; null for none
/// @param onDelete the action when a referenced row goes away; null for none
/// @param onDeleteColumns the columns that the action sets, where not all of them
/// @param isEnforced whether PostgreSQL looks after it at all
/// @param isValid whether the rows that exist obey, and the index behind it is complete; true for a
///     constraint that is not enforced
/// @param isInheritable whether child tables must obey
/// @param isInherited whether a parent table demands it, too
/// @param isLocal whether the table itself declares it
/// @param options storage parameters of the index as `name=value`, sorted
/// @param tablespace of the index; null for the database's default
/// @param isClustered whether `cluster` orders the table by the index
public record Constraint(
    ObjectId id,
    String type,
    List<Identifier> columns,
    boolean hasPeriod,
    @Nullable Identifier method,
    @Nullable Expression expression,
    List<String> usualClasses,
    List<Identifier> include,
    boolean areNullsDistinct,
    @Nullable Expression predicate,
    @Nullable QualifiedName referenced,
    List<Identifier> referencedColumns,
    @Nullable String match,
    @Nullable String onUpdate,
    @Nullable String onDelete,
    List<Identifier> onDeleteColumns,
    boolean isDeferrable,
    boolean isInitiallyDeferred,
    boolean isEnforced,
    boolean isValid,
    boolean isInheritable,
    boolean isInherited,
    boolean isLocal,
    List<String> options,
    @Nullable Identifier tablespace,
    boolean isClustered)
    implements PgObject {
  public Constraint {
    columns = List.copyOf(columns);
    usualClasses = List.copyOf(usualClasses);
    include = List.copyOf(include);
    referencedColumns = List.copyOf(referencedColumns);
    onDeleteColumns = List.copyOf(onDeleteColumns);
    options = List.copyOf(options);
  }

  public boolean isCheck() {
    return type.equals("check");
  }

  public boolean isForeignKey() {
    return type.equals("foreign key");
  }

  public boolean isPrimaryKey() {
    return type.equals("primary key");
  }

  public boolean hasIndex() {
    return !isCheck() && !isForeignKey();
  }
}
