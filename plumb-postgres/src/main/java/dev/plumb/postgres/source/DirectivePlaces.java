package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.postgres.source.Directive.Member;
import dev.plumb.postgres.source.Directive.Whole;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the catalog addresses of what directives are about.
final class DirectivePlaces {
  private static final long RELATIONS = 1259;
  private static final long TYPES = 1247;
  private static final long ROLES = 1260;

  private final Session session;
  private final Map<Statement, List<Address>> placed = new IdentityHashMap<>();
  private final List<Diagnostic> wrong;

  DirectivePlaces(Session session, List<PlacedObject> objects, List<Diagnostic> wrong) {
    this.session = session;
    this.wrong = wrong;
    for (var object : objects) {
      placed.computeIfAbsent(object.statement(), _ -> new ArrayList<>()).add(object.address());
    }
  }

  List<PlacedDirective> of(List<Work> works) throws SQLException {
    var result = new ArrayList<PlacedDirective>();
    for (var work : works) {
      for (var directive : work.statement().directives()) {
        var addresses = addresses(work, directive);
        addresses.forEach(found -> result.add(new PlacedDirective(found, directive)));
        if (addresses.isEmpty()) {
          wrong.add(misplaced(directive));
        }
      }
    }
    return result;
  }

  private List<Address> addresses(Work work, Directive directive) throws SQLException {
    return switch (directive.target()) {
      case Whole _ -> own(work);
      case Member _ when work.statement().startsWith("alter") -> named(work, 2).stream().toList();
      case Member _ -> own(work);
    };
  }

  /// The object among those that the statement made which has the statement's name: the others are
  /// its sequences and indexes. An operator class may have brought a family of its name along.
  private List<Address> own(Work work) throws SQLException {
    var addresses = placed.getOrDefault(work.statement(), List.of());
    if (addresses.size() == 1) {
      return addresses;
    }
    var definition = Definition.of(work.statement());
    if (definition.isEmpty()) {
      return List.of();
    }
    if (addresses.isEmpty()) {
      return lookUp(work, definition.get()).stream().toList();
    }
    var called = new ArrayList<Address>();
    for (var address : addresses) {
      if (isCalled(address, definition.get().name().getLast())) {
        called.add(address);
      }
    }
    boolean isPair = work.statement().startsWith("create", "operator", "class");
    return isPair || called.isEmpty() ? called : called.subList(0, 1);
  }

  private boolean isCalled(Address address, String name) throws SQLException {
    try (var query =
        session
            .connection()
            .prepareStatement(
                """
                select i.object_names[pg_catalog.cardinality(i.object_names)]
                  operator(pg_catalog.=) ?::pg_catalog.text
                from pg_catalog.pg_identify_object_as_address(?::oid, ?::oid, 0) i
                """)) {
      query.setString(1, name);
      query.setLong(2, address.catalog());
      query.setLong(3, address.object());
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /// The relation or type that `ALTER … name` names.
  private Optional<Address> named(Work work, int from) throws SQLException {
    var tokens = work.statement().tokens();
    int index = from;
    while (index < tokens.size()
        && (tokens.get(index).isWord("if")
            || tokens.get(index).isWord("exists")
            || tokens.get(index).isWord("only"))) {
      index++;
    }
    var parts = NameText.qualified(tokens, index);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return lookUp(work, parts, tokens.get(1).isWord("type") ? TYPES : RELATIONS);
  }

  /// Where no superuser could tell: by name, for the kinds whose names say all.
  private Optional<Address> lookUp(Work work, Definition definition) throws SQLException {
    return switch (definition.category()) {
      case RELATION -> lookUp(work, definition.name(), RELATIONS);
      case TYPE -> lookUp(work, definition.name(), TYPES);
      case ROLE -> role(definition.name().getLast());
      case ROUTINE, SCHEMA, COLUMN, OTHER -> Optional.empty();
    };
  }

  private Optional<Address> role(String name) throws SQLException {
    try (var query =
        session
            .connection()
            .prepareStatement(
                """
                select r.oid
                from pg_catalog.pg_roles r
                where r.rolname operator(pg_catalog.=) ?::pg_catalog.name
                """)) {
      query.setString(1, name);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(new Address(ROLES, rows.getLong(1), 0)) : Optional.empty();
      }
    }
  }

  private Optional<Address> lookUp(Work work, List<String> parts, long catalog)
      throws SQLException {
    session.enter(work.settings());
    boolean type = catalog == TYPES;
    var sql =
        type
            ? """
              select pg_catalog.to_regtype(
                (select pg_catalog.string_agg(pg_catalog.quote_ident(p), '.' order by n)
                 from pg_catalog.unnest(?) with ordinality u (p, n)))::oid
              """
            : """
              select pg_catalog.to_regclass(
                (select pg_catalog.string_agg(pg_catalog.quote_ident(p), '.' order by n)
                 from pg_catalog.unnest(?) with ordinality u (p, n)))::oid
              """;
    try (var query = session.connection().prepareStatement(sql)) {
      query.setArray(1, session.connection().createArrayOf("text", parts.toArray()));
      try (var rows = query.executeQuery()) {
        long oid = rows.next() ? rows.getLong(1) : 0;
        return oid == 0 ? Optional.empty() : Optional.of(new Address(catalog, oid, 0));
      }
    }
  }

  private static Diagnostic misplaced(Directive directive) {
    return Diagnostic.error(
            PostgresCode.MISPLACED_DIRECTIVE,
            directive.span(),
            "plumb cannot tell which object this directive is about")
        .withHint("put it on a line of its own above the statement that creates the object");
  }
}
