package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.Span;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.plan.Rename;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.catalog.CatalogState;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.Namespace;
import dev.plumb.postgres.source.Directive;
import dev.plumb.postgres.source.Directive.Backfill;
import dev.plumb.postgres.source.Directive.Member;
import dev.plumb.postgres.source.Directive.MemberKind;
import dev.plumb.postgres.source.Directive.RenamedFrom;
import dev.plumb.postgres.source.Directive.Using;
import dev.plumb.postgres.source.Directive.Whole;
import dev.plumb.postgres.source.LoadResult;
import dev.plumb.postgres.source.PlacedDirective;
import dev.plumb.postgres.source.PostgresCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins what the loader knows of a source, by catalog address, with the objects that were read.
final class SourcePlaces {

  private final Schema schema;
  private final Map<Address, ObjectId> ids;
  private final LoadResult loaded;

  SourcePlaces(CatalogState state, LoadResult loaded) {
    this.schema = state.schema();
    this.ids = state.places();
    this.loaded = loaded;
  }

  /// {@return where each object was declared}
  Map<ObjectId, Span> places() {
    var places = new HashMap<ObjectId, Span>();
    for (var placed : loaded.placed()) {
      object(placed.address()).ifPresent(id -> places.put(id, placed.statement().span()));
    }
    return places;
  }

  List<Rename> renames() {
    var renames = new ArrayList<Rename>();
    for (var placed : loaded.directives()) {
      if (placed.directive().action() instanceof RenamedFrom(var name)) {
        subject(placed).ifPresent(to -> renames.add(new Rename(former(to, name), to)));
      }
    }
    return renames;
  }

  Map<ObjectId, String> conversions() {
    var conversions = new HashMap<ObjectId, String>();
    for (var placed : loaded.directives()) {
      if (placed.directive().action() instanceof Using(var expression)) {
        subject(placed).ifPresent(column -> conversions.put(column, expression));
      } else if (placed.directive().action() instanceof Backfill(var expression)) {
        subject(placed)
            .ifPresent(column -> conversions.put(notNull(column, placed.directive()), expression));
      }
    }
    return conversions;
  }

  private ObjectId notNull(ObjectId column, Directive directive) {
    var notNull = ObjectId.of(Kinds.NOT_NULL, column, "");
    if (!schema.contains(notNull)) {
      throw new SourceRejected(
          List.of(
              Diagnostic.error(
                      PostgresCode.MISPLACED_DIRECTIVE,
                      directive.span(),
                      column + " may be null, so nothing is filled in")
                  .withAbout(column.display())
                  .withHint("declare it not null, or leave the directive out")));
    }
    return notNull;
  }

  private Optional<ObjectId> subject(PlacedDirective placed) {
    var owner = object(placed.address());
    return switch (placed.directive().target()) {
      case Whole() -> owner;
      case Member(var kind, var name) -> owner.flatMap(id -> member(id, kind, name));
    };
  }

  private Optional<ObjectId> member(ObjectId owner, MemberKind kind, String name) {
    if (kind == MemberKind.VALUE) {
      return Optional.of(ObjectId.of(Kinds.ENUM_LABEL, owner, name));
    }
    var kinds = kinds(kind);
    return schema.children(owner).stream()
        .filter(child -> kinds.contains(child.kind()) && child.name().equals(name))
        .findFirst();
  }

  private static Set<Kind> kinds(MemberKind kind) {
    return switch (kind) {
      case COLUMN -> Set.of(Kinds.COLUMN, Kinds.COMPOSITE_ATTRIBUTE, Kinds.VIEW_COLUMN);
      case CONSTRAINT -> Set.of(Kinds.CONSTRAINT, Kinds.DOMAIN_CONSTRAINT);
      case VALUE -> Set.of(Kinds.ENUM_LABEL);
    };
  }

  private static ObjectId former(ObjectId to, List<String> name) {
    var parent = name.size() > 1 ? Namespace.id(name.getFirst()) : to.parent();
    return new ObjectId(to.kind(), parent, name.getLast(), to.signature());
  }

  private Optional<ObjectId> object(dev.plumb.postgres.source.Address address) {
    return Optional.ofNullable(
        ids.get(new Address(address.catalog(), address.object(), address.part())));
  }
}
