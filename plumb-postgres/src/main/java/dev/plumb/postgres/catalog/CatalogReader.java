package dev.plumb.postgres.catalog;

import static java.util.stream.Collectors.toSet;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.postgres.catalog.CatalogRow.Place;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.PgObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads a whole database into a [Schema]: one query a kind, then the edges, all in one REPEATABLE
/// READ snapshot. Objects that belong to an extension or are
/// plumb's own are left out, with all their parts.
public final class CatalogReader {

  private final Map<Kind, PgRules<?>> byKind = new LinkedHashMap<>();

  /// @param rules in an order in which parents come before their children
  public CatalogReader(Collection<PgRules<?>> rules) {
    rules.forEach(rule -> byKind.put(rule.kind(), rule));
  }

  /// {@return what the database of a connection holds}
  ///
  /// @param connection left as it was; inside a transaction, what that has done is read, too
  /// @param unstatedOwners roles whose ownership says nothing, such as the one that loaded a source
  public CatalogState read(Connection connection, Scope scope, List<String> unstatedOwners) {
    return read(connection, scope, unstatedOwners, Optional.empty());
  }

  /// {@return the same, with the objects of the whole server}
  public CatalogState read(
      Connection connection, Scope scope, List<String> unstatedOwners, ServerView server) {
    return read(connection, scope, unstatedOwners, Optional.of(server));
  }

  private CatalogState read(
      Connection connection,
      Scope scope,
      List<String> unstatedOwners,
      Optional<ServerView> server) {
    try (var session = ReadingSession.begin(connection, unstatedOwners, server)) {
      var reading = new Reading(session);
      for (var rule : byKind.values()) {
        if (server.isPresent() || !rule.isOfServer()) {
          reading.collect(rule);
        }
      }
      var edges = new HashSet<Edge>();
      var recorded = Dependencies.read(connection, reading.places);
      var ends = recorded.stream().map(Ends::of).collect(toSet());
      recorded.forEach(edge -> edges.addAll(counted(edge, ends)));
      reading.objects.sort(Comparator.comparing(PgObject::id));
      var objects = new Schema(reading.objects, List.of(), scope);
      reading.objects.forEach(object -> edges.addAll(unrecorded(object, objects)));
      var unmodelled = Unmodelled.read(connection, reading.places.keySet(), reading.foreign);
      reading.objects.forEach(object -> unread(object).ifPresent(unmodelled::add));
      return new CatalogState(objects.linked(edges), unmodelled, reading.places);
    } catch (SQLException e) {
      throw new IllegalStateException("a catalog query failed: " + e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked") // an object's kind and type belong together
  private <T extends PgObject> Set<Edge> unrecorded(T object, Schema schema) {
    return ((PgRules<T>) of(object.id())).edges(object, schema);
  }

  @SuppressWarnings("unchecked") // an object's kind and type belong together
  private <T extends PgObject> Optional<String> unread(T object) {
    return ((PgRules<T>) of(object.id())).unread(object);
  }

  private Set<Edge> counted(Edge recorded, Set<Ends> ends) {
    var counted = of(recorded.from()).counted(recorded);
    if (counted.isEmpty()) {
      return Set.of();
    }
    var to = of(counted.get().to());
    return ends.contains(Ends.of(recorded).turned())
        ? to.supporting(counted.get())
        : to.leaning(counted.get());
  }

  private PgRules<?> of(ObjectId id) {
    return Objects.requireNonNull(byKind.get(id.kind()));
  }

  /// Which object needs which.
  private record Ends(ObjectId from, ObjectId to) {
    static Ends of(Edge edge) {
      return new Ends(edge.from(), edge.to());
    }

    Ends turned() {
      return new Ends(to, from);
    }
  }

  /// The rows collected so far.
  private static final class Reading {
    private final ReadingSession session;
    private final Set<Address> foreign;
    private final List<PgObject> objects = new ArrayList<>();
    private final Map<Address, ObjectId> places = new HashMap<>();

    Reading(ReadingSession session) throws SQLException {
      this.session = session;
      this.foreign = session.foreign();
    }

    <T extends PgObject> void collect(PgRules<T> rule) throws SQLException {
      try (var statement = session.connection().createStatement();
          var result = statement.executeQuery(session.opened(rule.query()))) {
        var signed = hasColumn(result, "signature");
        var row = new CatalogRow(result);
        while (result.next()) {
          place(rule, row, signed);
        }
      } catch (SQLException e) {
        throw new SQLException(
            "query of " + rule.kind() + ": " + e.getMessage(), e.getSQLState(), e);
      }
    }

    private <T extends PgObject> void place(PgRules<T> rule, CatalogRow row, boolean signed) {
      var own = row.address(Place.OWN);
      if (own != null && foreign.contains(own)) {
        return;
      }
      var above = row.address(Place.PARENT);
      var parent = above == null ? null : places.get(above);
      if (above != null && parent == null) {
        if (own != null) {
          foreign.add(own);
        }
        return;
      }
      var id =
          new ObjectId(
              rule.kind(), parent, row.text("name"), signed ? row.textOrNull("signature") : null);
      objects.add(rule.read(id, row));
      if (own != null) {
        places.put(own, id);
      }
    }

    private static boolean hasColumn(ResultSet result, String name) throws SQLException {
      var columns = result.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        if (columns.getColumnLabel(i).equals(name)) {
          return true;
        }
      }
      return false;
    }
  }
}
