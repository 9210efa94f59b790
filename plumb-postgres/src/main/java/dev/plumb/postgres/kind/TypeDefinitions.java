package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Kinds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How types come about that are made of functions which in turn speak of the type: first a shell,
/// which is but a name, then the functions, then the definition (manual, CREATE TYPE, Base Types).
/// Type and functions need each other from then on, so that they only go together.
public final class TypeDefinitions {

  private static final Map<Kind, Kind> DEFINITIONS =
      Map.of(
          Kinds.BASE_TYPE, Kinds.BASE_DEFINITION,
          Kinds.RANGE, Kinds.RANGE_DEFINITION);

  private TypeDefinitions() {}

  /// {@return the definition of a type that has one beside its name}
  public static Optional<ObjectId> of(ObjectId type) {
    return Optional.ofNullable(DEFINITIONS.get(type.kind()))
        .map(kind -> ObjectId.of(kind, type, ""));
  }

  /// {@return an edge that says of something about a type, such as its owner, that it comes once
  /// the type is defined; none for objects of other kinds}
  public static Set<Edge> after(ObjectId from, ObjectId type) {
    var edges = new LinkedHashSet<Edge>();
    of(type).ifPresent(definition -> edges.add(new Edge(from, definition, Edge.Bond.AFTER)));
    return edges;
  }

  /// {@return what an edge from a type counts as} All it needs but its schema, its definition
  /// needs.
  public static Optional<Edge> counted(Edge recorded) {
    return recorded.to().kind().equals(Kinds.SCHEMA)
        ? Optional.of(recorded)
        : of(recorded.from())
            .map(definition -> new Edge(definition, recorded.to(), recorded.bond()));
  }

  /// {@return what an edge to a type counts as} Who uses a type needs its definition.
  public static Set<Edge> leaning(Edge counted) {
    var edges = after(counted.from(), counted.to());
    edges.add(counted);
    return edges;
  }

  /// {@return what an edge to a type counts as that comes from a function the type is made of} The
  /// shell is enough for it, and it goes along with the type.
  public static Set<Edge> supporting(Edge counted) {
    return Set.of(new Edge(counted.from(), counted.to(), Edge.Bond.AUTO));
  }

  /// {@return the statement that drops a type with the functions it is made of}
  public static Step drop(ObjectId type, ObjectId called, Surroundings around) {
    var isMadeOfFunctions = functions(type, around).findAny().isPresent();
    return Step.of(sql("drop type $N $W", called, when(isMadeOfFunctions, "cascade")));
  }

  /// {@return the statements that give other names to the functions that a type is made of}
  public static List<Step> aside(ObjectId type, Surroundings around) {
    return functions(type, around)
        .map(
            function ->
                Step.of(
                    sql(
                        "alter function $S rename to $I",
                        Signatures.signed(function),
                        Aside.of(function, around).name())))
        .toList();
  }

  private static Stream<ObjectId> functions(ObjectId type, Surroundings around) {
    return around.actual().dependants(type).stream()
        .filter(edge -> edge.bond() == Edge.Bond.AUTO)
        .map(Edge::from)
        .filter(from -> from.kind().equals(Kinds.FUNCTION))
        .sorted();
  }
}
