package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure (manual, CREATE PROCEDURE). The id's signature lists the types of its input
/// arguments.
///
/// @param argumentModes `in`, `out`, `inout` or `variadic` for each; empty when all are in
/// @param argumentNames with empty text for none; empty when none has a name
/// @param argumentTypes of all arguments, those that go out included
/// @param argumentDefaults of the last input arguments
/// @param transformedTypes the types of `transform for type`
/// @param settings the configuration of its `set` clauses as `name=value`, sorted
/// @param source the body, or the symbol in the library; null when the body is parsed SQL
/// @param library the object file of a C procedure
/// @param sqlBody the parsed body of a SQL-standard procedure
public record Procedure(
    ObjectId id,
    List<String> argumentModes,
    List<Identifier> argumentNames,
    List<TypeName> argumentTypes,
    List<Expression> argumentDefaults,
    Identifier language,
    boolean isSecurityDefiner,
    List<TypeName> transformedTypes,
    List<String> settings,
    @Nullable Expression source,
    @Nullable Identifier library,
    @Nullable Expression sqlBody)
    implements Routine {
  public Procedure {
    argumentModes = List.copyOf(argumentModes);
    argumentNames = List.copyOf(argumentNames);
    argumentTypes = List.copyOf(argumentTypes);
    argumentDefaults = List.copyOf(argumentDefaults);
    transformedTypes = List.copyOf(transformedTypes);
    settings = List.copyOf(settings);
  }
}
