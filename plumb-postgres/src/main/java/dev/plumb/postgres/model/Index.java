package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An index of a table or a materialized view that no constraint owns (manual, CREATE INDEX).
///
/// @param method the index method, such as `btree`
/// @param keys the columns and expressions with collation, operator class and order, where these
///     are not the usual ones
/// @param usualClasses the operator classes that the keys go by without a word because somebody
/// made
///     them the default of a type, by their qualified names, sorted; a type can do without one when
///     it falls back on that of another
/// @param include the further columns
/// @param areNullsDistinct whether two nulls are different values
/// @param predicate which rows are indexed; null for all
/// @param options storage parameters as `name=value`, sorted
/// @param tablespace null for the database's default
/// @param statisticsTargets the targets that are set, as `column number=target`, sorted
/// @param isClustered whether `cluster` orders the table by it
/// @param isValid whether queries can use it
public record Index(
    ObjectId id,
    Identifier method,
    boolean isUnique,
    Expression keys,
    List<String> usualClasses,
    List<Identifier> include,
    boolean areNullsDistinct,
    @Nullable Expression predicate,
    List<String> options,
    @Nullable Identifier tablespace,
    List<String> statisticsTargets,
    boolean isClustered,
    boolean isValid)
    implements PgObject {
  public Index {
    usualClasses = List.copyOf(usualClasses);
    include = List.copyOf(include);
    options = List.copyOf(options);
    statisticsTargets = List.copyOf(statisticsTargets);
  }
}
