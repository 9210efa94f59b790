package dev.plumb.core.toy;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.model.Scope;
import dev.plumb.core.rules.Rules;
import java.util.List;

/// The rules of the two kinds, and a schema of them.
public final class Toys {
  private Toys() {}

  public static Rules rules() {
    return new Rules(List.of(new BoxRules(), new LabelRules()));
  }

  public static Schema schema(SchemaObject... objects) {
    return new Schema(List.of(objects), List.of(), Scope.EVERYTHING);
  }

  /// {@return a schema with every type of attribute, every bond and names that need quoting}
  public static Schema rich() {
    var outer = Box.named("Outer \"box\" 😀");
    var inner =
        new Box(
            Box.id(outer.id(), "in.ner\n"),
            Box.Colour.BLUE,
            new Box.Note("two\nlines\t\\ \u0001 \u2028"),
            -42L,
            false,
            List.of(new Box.Note("a"), new Box.Note("")),
            new Box.Place("kitchen", "top"));
    var plain = Box.named("plain");
    var unsigned = Label.on(inner, "", null, "fragile");
    var signed = Label.on(inner, "price", "numeric(10,2), text", "");
    return new Schema(
        List.of(inner, outer, plain, signed, unsigned),
        List.of(
            new Edge(plain.id(), inner.id(), Edge.Bond.AFTER),
            new Edge(plain.id(), outer.id(), Edge.Bond.AUTO),
            new Edge(signed.id(), plain.id(), Edge.Bond.FOLLOWS),
            new Edge(unsigned.id(), signed.id(), Edge.Bond.NORMAL)),
        Scope.STATED);
  }
}
