package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a base type is made of (manual, CREATE TYPE, Base Types).
///
/// @param input reads a value from its text
/// @param output writes a value as text
/// @param receive reads a value from its binary form
/// @param send writes a value in its binary form
/// @param typmodIn reads the modifiers in parentheses after the type's name
/// @param typmodOut writes them
/// @param analyze gathers statistics of a column; null for those that fit every type
/// @param subscript says what a subscript means; null when a value takes none
/// @param length bytes that each value takes; null when they differ
/// @param isPassedByValue whether functions take the value itself, not where it is
/// @param alignment the type whose alignment values have
/// @param storage how a long value is kept out of its row
/// @param category a character that groups types for implicit casts
/// @param isPreferred whether casts prefer it to other types of the category
/// @param defaultValue the text of a column's value that nobody gives; null for null
/// @param element the type of what a subscript gives
/// @param delimiter between the values in the text of an array
/// @param isCollatable whether its values sort by a collation
public record BaseDefinition(
    ObjectId id,
    QualifiedName input,
    QualifiedName output,
    @Nullable QualifiedName receive,
    @Nullable QualifiedName send,
    @Nullable QualifiedName typmodIn,
    @Nullable QualifiedName typmodOut,
    @Nullable QualifiedName analyze,
    @Nullable QualifiedName subscript,
    @Nullable Long length,
    boolean isPassedByValue,
    String alignment,
    String storage,
    String category,
    boolean isPreferred,
    @Nullable String defaultValue,
    @Nullable TypeName element,
    String delimiter,
    boolean isCollatable)
    implements PgObject {

  /// {@return whether an alteration can make the other one's storage of this}
  public boolean canStoreAs(BaseDefinition other) {
    return Objects.equals(storage, other.storage)
        || length == null && !other.storage.equals("plain");
  }
}
