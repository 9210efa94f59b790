package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// An operator (manual, CREATE OPERATOR). The id's signature lists the types of its operands, with
/// `none` on the left for a prefix operator.
///
/// @param left the type of the operand on the left; null for a prefix operator
/// @param right the type of the operand on the right
/// @param function what computes it; null for a shell, of which another operator speaks though
///     nobody has defined it
/// @param commutator the operator that gives the same with the operands exchanged
/// @param negator the operator that gives the contrary
/// @param restrict estimates how many rows it selects against a constant
/// @param join estimates how many rows a join by it gives
/// @param hashes whether a hash join can use it
/// @param merges whether a merge join can use it
public record Operator(
    ObjectId id,
    @Nullable TypeName left,
    TypeName right,
    @Nullable QualifiedName function,
    @Nullable SignedName commutator,
    @Nullable SignedName negator,
    @Nullable QualifiedName restrict,
    @Nullable QualifiedName join,
    boolean hashes,
    boolean merges)
    implements PgObject {

  public boolean isShell() {
    return function == null;
  }
}
