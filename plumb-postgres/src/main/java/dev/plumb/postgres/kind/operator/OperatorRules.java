package dev.plumb.postgres.kind.operator;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.Operators;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Operator;
import dev.plumb.postgres.model.SignedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Operators (manual, CREATE OPERATOR and ALTER OPERATOR). An operator that names another one which
/// does not exist makes a shell of it, which the other's definition fills in, so that two that name
/// each other can come in any order.
public final class OperatorRules implements PgRules<Operator> {

  /// What one `alter operator … set` changes.
  private static final Alteration<Operator> TUNED = OperatorAlterations::options;

  @Override
  public Kind kind() {
    return Kinds.OPERATOR;
  }

  @Override
  public Class<Operator> type() {
    return Operator.class;
  }

  @Override
  public Attributes<Operator> attributes() {
    var signed = "is said by the signature";
    return Attributes.<Operator>none()
        .informational("left", Operator::left, signed)
        .informational("right", Operator::right, signed)
        .altered("function", Operator::function, OperatorAlterations::function)
        .altered("commutator", Operator::commutator, TUNED)
        .altered("negator", Operator::negator, TUNED)
        .altered("restrict", Operator::restrict, TUNED)
        .altered("join", Operator::join, TUNED)
        .altered("hashes", Operator::hashes, TUNED)
        .altered("merges", Operator::merges, TUNED);
  }

  @Override
  public String query() {
    return OperatorCatalog.QUERY;
  }

  @Override
  public Operator read(ObjectId id, Row row) {
    return OperatorCatalog.read(id, row);
  }

  @Override
  public Sql address(ObjectId id) {
    return sql("operator $S", Operators.signed(id));
  }

  @Override
  public List<Step> create(Operator operator, Surroundings around) {
    return operator.isShell() ? List.of() : List.of(Step.of(OperatorText.definition(operator)));
  }

  @Override
  public List<Step> drop(Operator operator, Surroundings around) {
    return List.of(Step.of(sql("drop $S", address(operator.id()))));
  }

  /// An operator can move to another schema, but not change its name.
  @Override
  public List<Step> rename(Operator operator, ObjectId to, Surroundings around) {
    return operator.id().name().equals(to.name())
        ? List.of(Step.of(sql("alter $S set schema $I", address(operator.id()), to.owner().name())))
        : List.of();
  }

  /// An operator is the commutator of one other operator at a time, and likewise the negator.
  @Override
  public Set<Claim> claims(Operator operator) {
    var claims = new HashSet<Claim>();
    if (operator.commutator() != null) {
      claims.add(new Claim("commutator", operator.commutator().toString()));
    }
    if (operator.negator() != null) {
      claims.add(new Claim("negator", operator.negator().toString()));
    }
    return claims;
  }

  /// PostgreSQL records no dependency between operators that name each other. A shell comes with
  /// the one that names it.
  @Override
  public Set<Edge> edges(Operator operator, Schema schema) {
    var edges = new HashSet<Edge>();
    Stream.of(operator.commutator(), operator.negator())
        .filter(Objects::nonNull)
        .map(SignedName.class::cast)
        .map(name -> name.as(Kinds.OPERATOR))
        .filter(other -> !other.equals(operator.id()) && schema.contains(other))
        .forEach(
            other -> {
              edges.add(new Edge(operator.id(), other, Edge.Bond.BESIDE));
              if (operator.isShell()) {
                edges.add(new Edge(operator.id(), other, Edge.Bond.LATER));
              }
            });
    return edges;
  }
}
