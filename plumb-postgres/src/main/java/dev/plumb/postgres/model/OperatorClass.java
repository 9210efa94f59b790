package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An operator class (manual, CREATE OPERATOR CLASS). The id's signature is the index method. The
/// operators and support functions that it cannot be without are parts of it.
///
/// @param isDefault whether columns of the type are indexed by it unasked
/// @param type the type of the columns it is for
/// @param family the operator family it is in
/// @param storage the type of what an index keeps; null for the type of the column
public record OperatorClass(
    ObjectId id, boolean isDefault, TypeName type, QualifiedName family, @Nullable TypeName storage)
    implements PgObject {

  public String method() {
    return Objects.requireNonNull(id.signature());
  }
}
