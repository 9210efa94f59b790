package dev.plumb.core.rules;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import java.util.Collection;
import java.util.function.Predicate;

/// Tells the objects of a whole server, which all of its databases see, from those of one database.
/// A part is where its whole is.
public final class ServerObjects {

  private final Rules rules;

  public ServerObjects(Rules rules) {
    this.rules = rules;
  }

  /// {@return whether an object is the server's}
  public boolean include(ObjectId id) {
    return rules.of(id.whole().kind()).isOfServer();
  }

  public boolean areAmong(Collection<ObjectId> ids) {
    return ids.stream().anyMatch(this::include);
  }

  /// {@return the schema without the server's objects, but for those whose wholes pass}
  public Schema only(Schema schema, Predicate<ObjectId> wholes) {
    return areAmong(schema.ids())
        ? schema.restrictedTo(id -> !include(id) || wholes.test(id.whole()))
        : schema;
  }
}
