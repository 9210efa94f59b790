package dev.plumb.postgres.kind;

import dev.plumb.core.model.Edge;
import dev.plumb.core.rules.KindRules;
import dev.plumb.postgres.model.PgObject;
import java.util.Optional;
import java.util.Set;

/// The rules of one kind of PostgreSQL object, with the query that finds its objects.
public interface PgRules<T extends PgObject> extends KindRules<T> {

  /// {@return the catalog query of this kind}
  ///
  /// Lines that end in `-- since 15` or `-- before 15`, or both, count for those major versions
  /// only; lines that end in `-- readable pg_x` or `-- hidden pg_x`, where the session's role may
  /// read that system catalog or may not. Each row is one object:
  ///
  /// * `class_id`, `object_id`, `sub_id`: its own address in `pg_depend`'s terms; null for a facet
  ///   that has none, such as a comment
  /// * `parent_class_id`, `parent_object_id`, `parent_sub_id`: the address of the parent, which an
  ///   earlier kind must have brought; null for an object of the database itself. A row whose
  /// parent
  ///   is not part of the schema (an extension's table, say) is passed over.
  /// * `name`, and `signature` where names are overloaded
  /// * one column for each attribute, by the attribute's name
  ///
  /// The session's `search_path` is `pg_catalog` alone. The setting `plumb.unstated_owners` is an
  /// array literal of the role names whose ownership says nothing; `plumb.hidden_roles` one of
  /// roles
  /// that are no objects of the schema, and `plumb.stand_ins` one of roles of which only what a
  /// source says is known.
  String query();

  /// {@return what of the object the role that read it may not know}
  default Optional<String> unread(T object) {
    return Optional.empty();
  }

  /// {@return what an edge that `pg_depend` records from an object of this kind counts as; empty
  /// when
  /// an object of a finer grain speaks for it}
  default Optional<Edge> counted(Edge recorded) {
    return Optional.of(recorded);
  }

  /// {@return what an edge to an object of this kind counts as}
  default Set<Edge> leaning(Edge counted) {
    return Set.of(counted);
  }

  /// {@return what an edge to an object of this kind counts as that comes from one which that
  /// object
  /// needs itself}
  default Set<Edge> supporting(Edge counted) {
    return Set.of(counted);
  }
}
