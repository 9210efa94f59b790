package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// The database itself, where something is said of it as a whole (manual, 23). Its name is nobody's
/// to state: the same schema lives in databases of different names.
///
/// @param connectionLimit how many connections it may have at once; null where no number is said
public record Database(ObjectId id, @Nullable Integer connectionLimit) implements PgObject {
  public static final ObjectId ID = ObjectId.of(Kinds.DATABASE, null, "current");
}
