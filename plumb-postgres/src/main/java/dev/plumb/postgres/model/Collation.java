package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import org.jspecify.annotations.Nullable;

/// A collation: how text is sorted and classified (manual, CREATE COLLATION). Its version is that
/// of the machine and says nothing of the schema; its encoding follows from the provider.
///
/// @param provider `libc`, `icu` or `builtin`
/// @param locale the name that the provider knows it by; null for libc, which has two
/// @param collate the operating system's locale for sorting; null for the other providers
/// @param ctype the operating system's locale for classes of characters, likewise
/// @param isDeterministic whether strings are equal only if their bytes are
/// @param rules further rules of ICU, from PostgreSQL 16 on
public record Collation(
    ObjectId id,
    String provider,
    @Nullable String locale,
    @Nullable String collate,
    @Nullable String ctype,
    boolean isDeterministic,
    @Nullable String rules)
    implements PgObject {}
