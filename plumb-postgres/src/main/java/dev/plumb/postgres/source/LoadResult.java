package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known of a source after it has been loaded.
///
/// @param placed where each object came from; empty where the server gives no superuser
/// @param warnings what the author should know although the source was loaded
public record LoadResult(
    Script script,
    List<PlacedObject> placed,
    List<PlacedDirective> directives,
    List<Diagnostic> warnings) {
  public LoadResult {
    placed = List.copyOf(placed);
    directives = List.copyOf(directives);
    warnings = List.copyOf(warnings);
  }

  /// {@return the place where each object's statement begins}
  public Map<Address, Span> spans() {
    return placed.stream()
        .collect(Collectors.toMap(PlacedObject::address, object -> object.statement().span()));
  }

  /// {@return the place of a column, constraint or enum label within the statement that made its
  /// object; empty where it is not spelled out there}
  public Optional<Span> member(Address owner, String name) {
    return byAddress(owner).flatMap(object -> MemberPlace.of(object.statement(), name));
  }

  private Optional<PlacedObject> byAddress(Address address) {
    Function<PlacedObject, Boolean> same = object -> object.address().equals(address);
    return placed.stream().filter(same::apply).findFirst();
  }
}
