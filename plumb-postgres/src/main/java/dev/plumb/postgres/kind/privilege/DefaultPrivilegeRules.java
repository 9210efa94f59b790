package dev.plumb.postgres.kind.privilege;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.DefaultPrivilege;
import dev.plumb.postgres.model.Identifier;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Namespace;
import dev.plumb.postgres.model.Privilege;
import dev.plumb.postgres.model.Role;
import dev.plumb.postgres.sql.Quoting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Privileges on objects to come (manual, ALTER DEFAULT PRIVILEGES). Objects that exist keep
/// theirs.
public final class DefaultPrivilegeRules implements PgRules<DefaultPrivilege> {

  private static final Alteration<DefaultPrivilege> ALTERED =
      (before, after, _) -> new Way.InPlace(steps(after, rights(before), rights(after)));

  @Override
  public Kind kind() {
    return Kinds.DEFAULT_PRIVILEGE;
  }

  @Override
  public Class<DefaultPrivilege> type() {
    return DefaultPrivilege.class;
  }

  @Override
  public Attributes<DefaultPrivilege> attributes() {
    var named = "is a part of the name";
    return Attributes.<DefaultPrivilege>none()
        .informational("role", DefaultPrivilege::role, named)
        .informational("schema", DefaultPrivilege::schema, named)
        .informational("objects", DefaultPrivilege::objects, named)
        .informational("grantee", DefaultPrivilege::grantee, named)
        .altered("privileges", DefaultPrivilege::privileges, ALTERED)
        .altered("grantable", DefaultPrivilege::grantable, ALTERED)
        .informational(
            "usual",
            DefaultPrivilege::usual,
            "what PostgreSQL gives by itself depends on the sort of objects alone");
  }

  @Override
  public String query() {
    return DefaultPrivilegeCatalog.QUERY;
  }

  @Override
  public DefaultPrivilege read(ObjectId id, Row row) {
    return new DefaultPrivilege(
        id,
        Identifier.ofNullable(row.textOrNull("role")),
        Identifier.ofNullable(row.textOrNull("schema")),
        row.text("objects"),
        Identifier.ofNullable(row.textOrNull("grantee")),
        Privilege.list(row.texts("privileges")),
        Privilege.list(row.texts("grantable")),
        Privilege.list(row.texts("usual")));
  }

  @Override
  public Sql address(ObjectId id) {
    throw new IllegalStateException("no statement names a default privilege: " + id);
  }

  @Override
  public Optional<DefaultPrivilege> asSaidTo(
      String author, DefaultPrivilege privilege, Schema schema) {
    var mine = privilege.role() == null || privilege.role().text().equals(author);
    if (!mine) {
      return Optional.of(privilege);
    }
    return new Identifier(author).equals(privilege.grantee())
        ? Optional.empty()
        : Optional.of(unowned(privilege));
  }

  private static DefaultPrivilege unowned(DefaultPrivilege privilege) {
    if (privilege.role() == null) {
      return privilege;
    }
    var name = privilege.id().name();
    var start =
        Stream.of(privilege.role().text(), Quoting.identifier(privilege.role().text()))
            .map(role -> "for role " + role + " ")
            .filter(name::startsWith)
            .findFirst()
            .orElseThrow();
    return new DefaultPrivilege(
        ObjectId.of(privilege.id().kind(), null, name.substring(start.length())),
        null,
        privilege.schema(),
        privilege.objects(),
        privilege.grantee(),
        privilege.privileges(),
        privilege.grantable(),
        privilege.usual());
  }

  @Override
  public List<Step> create(DefaultPrivilege privilege, Surroundings around) {
    return steps(privilege, Rights.of(privilege.usual()), rights(privilege));
  }

  @Override
  public List<Step> drop(DefaultPrivilege privilege, Surroundings around) {
    return steps(privilege, rights(privilege), Rights.of(privilege.usual()));
  }

  @Override
  public Set<Edge> edges(DefaultPrivilege privilege, Schema schema) {
    var edges = new HashSet<Edge>();
    if (privilege.schema() != null) {
      var home = Namespace.id(privilege.schema().text());
      edges.add(new Edge(privilege.id(), home, Edge.Bond.AUTO));
    }
    Stream.of(privilege.role(), privilege.grantee())
        .filter(Objects::nonNull)
        .map(role -> new Edge(privilege.id(), Role.id(role.text()), Edge.Bond.AFTER))
        .forEach(edges::add);
    return edges;
  }

  @Override
  public boolean isDeniedBy(DefaultPrivilege undeclared, Schema desired) {
    return desired.scope().saysAllAccess()
        || isHomeless(undeclared, desired)
        || desired
            .all(DefaultPrivilege.class)
            .anyMatch(
                stated ->
                    Objects.equals(stated.role(), undeclared.role())
                        && Objects.equals(stated.schema(), undeclared.schema())
                        && stated.objects().equals(undeclared.objects()));
  }

  /// Objects to come get privileges by it.
  @Override
  public boolean isAmbient() {
    return true;
  }

  private static boolean isHomeless(DefaultPrivilege privilege, Schema desired) {
    return privilege.schema() != null && !desired.contains(Namespace.id(privilege.schema().text()));
  }

  private static Rights rights(DefaultPrivilege privilege) {
    return new Rights(privilege.privileges(), privilege.grantable());
  }

  private static List<Step> steps(DefaultPrivilege privilege, Rights before, Rights after) {
    var scope =
        all(
            when(privilege.role() != null, "for role $I", privilege.role()),
            when(privilege.schema() != null, "in schema $I", privilege.schema()));
    var steps = new ArrayList<Step>();
    Granting.plain(grantee(privilege), objects(privilege)).between(before, after).stream()
        .map(statement -> Step.of(sql("alter default privileges $W $S", scope, statement)))
        .forEach(steps::add);
    if (privilege.grantee() != null && after.exceed(before)) {
      steps.add(
          steps
              .removeLast()
              .risking(
                  HazardKind.AUTHORISATION_WIDENED,
                  privilege.id(),
                  privilege.grantee() + " may do more with " + privilege.objects() + " to come"));
    }
    return steps;
  }

  private static Sql grantee(DefaultPrivilege privilege) {
    if (privilege.grantee() != null) {
      return sql("$I", privilege.grantee());
    }
    return privilege.role() == null ? sql("current_user") : sql("$I", privilege.role());
  }

  private static Sql objects(DefaultPrivilege privilege) {
    return switch (privilege.objects()) {
      case "tables" -> sql("tables");
      case "sequences" -> sql("sequences");
      case "functions" -> sql("functions");
      case "types" -> sql("types");
      case "schemas" -> sql("schemas");
      case "large objects" -> sql("large objects");
      default -> throw new IllegalStateException("default privileges on " + privilege.objects());
    };
  }
}
