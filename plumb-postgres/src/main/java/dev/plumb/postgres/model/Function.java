package dev.plumb.postgres.model;

import dev.plumb.core.model.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A function that is no aggregate (manual, CREATE FUNCTION). The id's signature lists the types of
/// its input arguments.
///
/// @param argumentModes `in`, `out`, `inout`, `variadic` or `table` for each; empty when all are in
/// @param argumentNames with empty text for none; empty when none has a name
/// @param argumentTypes of all arguments, those that go out included
/// @param argumentDefaults of the last input arguments
/// @param returnType of one row
/// @param returnsSet whether it returns many rows
/// @param isWindow whether it is a window function
/// @param volatility `immutable`, `stable` or `volatile`
/// @param isStrict whether it returns null for any null without being called
/// @param parallel `safe`, `restricted` or `unsafe`
/// @param cost null for the default of its language
/// @param rows null for the default of 1000, or when it returns no set
/// @param support its planner support function
/// @param transformedTypes the types of `transform for type`
/// @param settings the configuration of its `set` clauses as `name=value`, sorted
/// @param source the body, or the symbol in the library; null when the body is parsed SQL
/// @param library the object file of a C function
/// @param sqlBody the parsed body of a SQL-standard function
public record Function(
    ObjectId id,
    List<String> argumentModes,
    List<Identifier> argumentNames,
    List<TypeName> argumentTypes,
    List<Expression> argumentDefaults,
    TypeName returnType,
    boolean returnsSet,
    Identifier language,
    boolean isWindow,
    String volatility,
    boolean isStrict,
    boolean isSecurityDefiner,
    boolean isLeakproof,
    String parallel,
    @Nullable Expression cost,
    @Nullable Expression rows,
    @Nullable QualifiedName support,
    List<TypeName> transformedTypes,
    List<String> settings,
    @Nullable Expression source,
    @Nullable Identifier library,
    @Nullable Expression sqlBody)
    implements Routine {
  public Function {
    argumentModes = List.copyOf(argumentModes);
    argumentNames = List.copyOf(argumentNames);
    argumentTypes = List.copyOf(argumentTypes);
    argumentDefaults = List.copyOf(argumentDefaults);
    transformedTypes = List.copyOf(transformedTypes);
    settings = List.copyOf(settings);
  }
}
