package dev.plumb.postgres.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What functions and procedures have in common (manual, CREATE FUNCTION and CREATE PROCEDURE).
public sealed interface Routine extends PgObject permits Function, Procedure {

  List<String> argumentModes();

  List<Identifier> argumentNames();

  List<TypeName> argumentTypes();

  List<Expression> argumentDefaults();

  Identifier language();

  boolean isSecurityDefiner();

  List<TypeName> transformedTypes();

  List<String> settings();

  @Nullable Expression source();

  @Nullable Identifier library();

  @Nullable Expression sqlBody();

  /// {@return the arguments one by one, those of `returns table` included}
  default List<Argument> arguments() {
    return Argument.list(argumentModes(), argumentNames(), argumentTypes(), argumentDefaults());
  }
}
