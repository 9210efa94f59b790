package dev.plumb.postgres.kind;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.Kinds;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where values of a type are stored: in columns of it, of arrays of it, and of other types made of
/// it.
public final class TypeUse {
  private TypeUse() {}

  /// {@return whether objects of a kind are types that users make}
  public static boolean isType(Kind kind) {
    return kind.equals(Kinds.ENUM)
        || kind.equals(Kinds.DOMAIN)
        || kind.equals(Kinds.COMPOSITE)
        || kind.equals(Kinds.RANGE)
        || kind.equals(Kinds.BASE_TYPE);
  }

  /// {@return whether an object can be replaced by a successor that takes its values over: a type,
  /// or a collation, which only sorts them}
  public static boolean canHandOver(Kind kind) {
    return isType(kind) || kind.equals(Kinds.COLLATION);
  }

  /// {@return the table columns whose values hold values of a type}
  public static SortedSet<ObjectId> columns(ObjectId type, Schema schema) {
    var columns = new TreeSet<ObjectId>();
    var seen = new HashSet<ObjectId>();
    var open = new ArrayDeque<ObjectId>(Set.of(type));
    while (!open.isEmpty()) {
      for (var edge : schema.dependants(open.poll())) {
        var user = edge.from();
        if (user.kind().equals(Kinds.COLUMN)) {
          columns.add(user);
        } else if (isType(user.whole().kind()) && seen.add(user.whole())) {
          open.add(user.whole());
        }
      }
    }
    return columns;
  }

  /// {@return whether some column holds values of a type inside other values: in an array, a
  /// composite or a range; PostgreSQL checks no such values when a domain gets stricter}
  public static boolean isNested(ObjectId type, Schema schema) {
    return users(type, schema)
        .anyMatch(
            user ->
                user.kind().equals(Kinds.COLUMN)
                    ? isArray(user, schema)
                    : isType(user.whole().kind())
                        && (user.kind().equals(Kinds.DOMAIN)
                            ? isNested(user, schema)
                            : !columns(user.whole(), schema).isEmpty()));
  }

  /// {@return whether all values of a type that columns hold are the columns' own values}
  public static boolean standsAlone(ObjectId type, Schema schema) {
    return users(type, schema)
        .allMatch(
            user ->
                user.kind().equals(Kinds.COLUMN)
                    ? !isArray(user, schema)
                    : !isType(user.whole().kind()) || columns(user.whole(), schema).isEmpty());
  }

  /// {@return the step that reads all tables that hold values of a type, under a lock}
  public static Step scanning(Step step, ObjectId type, LockMode mode, Schema schema) {
    var scanning = step;
    for (var column : columns(type, schema)) {
      scanning = scanning.locking(column.whole(), mode).scanning(column.whole());
    }
    return scanning;
  }

  private static Stream<ObjectId> users(ObjectId type, Schema schema) {
    return schema.dependants(type).stream()
        .map(Edge::from)
        .filter(user -> !user.whole().equals(type));
  }

  private static boolean isArray(ObjectId column, Schema schema) {
    return schema
        .find(column, Column.class)
        .filter(found -> found.type().text().endsWith("[]"))
        .isPresent();
  }
}
