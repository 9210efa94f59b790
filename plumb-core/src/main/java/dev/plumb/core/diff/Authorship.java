package dev.plumb.core.diff;

import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Rules;
import java.util.ArrayList;
import java.util.Optional;

/// Schemas as they read in a database where what has no stated owner belongs to one role, the
/// author. A source may name that role; a reading of that database never does.
public final class Authorship {
  private final Rules rules;
  private final String author;

  public Authorship(Rules rules, String author) {
    this.rules = rules;
    this.author = author;
  }

  /// {@return the schema as a reading gives it back}
  public Schema canonical(Schema schema) {
    var objects = new ArrayList<SchemaObject>();
    schema.objects().forEach(object -> said(object, schema).ifPresent(objects::add));
    return new Schema(objects, schema.edges(), schema.scope());
  }

  /// {@return the desired schema without what goes without saying in the actual one}
  public Schema wanted(Schema desired, Schema actual) {
    var completed = new Diff(rules).complete(desired, actual);
    var objects = new ArrayList<SchemaObject>();
    boolean isSame = true;
    for (var object : desired.objects()) {
      var wanted =
          said(object, completed)
              .or(() -> Optional.of(object).filter(each -> actual.contains(each.id())));
      wanted.ifPresent(objects::add);
      isSame &= wanted.isPresent() && wanted.get() == object;
    }
    return isSame ? desired : new Schema(objects, desired.edges(), desired.scope());
  }

  private <T extends SchemaObject> Optional<T> said(T object, Schema schema) {
    return rules.of(object).asSaidTo(author, object, schema);
  }
}
