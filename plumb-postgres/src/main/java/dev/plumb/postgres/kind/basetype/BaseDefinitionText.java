package dev.plumb.postgres.kind.basetype;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.BaseDefinition;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What statements say of a base type's definition.
final class BaseDefinitionText {
  private BaseDefinitionText() {}

  /// {@return the statement that makes a base type of a shell, with all that is not the default}
  static Sql definition(BaseDefinition type) {
    var clauses =
        all(
            function("input = $N", type.input()),
            function("output = $N", type.output()),
            function("receive = $N", type.receive()),
            function("send = $N", type.send()),
            function("typmod_in = $N", type.typmodIn()),
            function("typmod_out = $N", type.typmodOut()),
            function("analyze = $N", type.analyze()),
            function("subscript = $N", type.subscript()),
            when(type.length() != null, "internallength = $D", type.length()),
            when(type.isPassedByValue(), "passedbyvalue"),
            when(
                !type.alignment().equals("int4"),
                "alignment = $T",
                new Expression(type.alignment())),
            when(!type.storage().equals("plain"), "storage = $T", new Expression(type.storage())),
            when(!type.category().equals("U"), "category = $L", type.category()),
            when(type.isPreferred(), "preferred = true"),
            when(type.defaultValue() != null, "default = $L", type.defaultValue()),
            when(type.element() != null, "element = $T", type.element()),
            when(!type.delimiter().equals(","), "delimiter = $L", type.delimiter()),
            when(type.isCollatable(), "collatable = true"));
    return sql("create type $N ($B)", type.id(), clauses);
  }

  /// {@return what `alter type … set` has to say}
  static List<Sql> changed(BaseDefinition before, BaseDefinition after) {
    var clauses = new ArrayList<Sql>();
    clauses.addAll(changed("receive = $S", before.receive(), after.receive()));
    clauses.addAll(changed("send = $S", before.send(), after.send()));
    clauses.addAll(changed("typmod_in = $S", before.typmodIn(), after.typmodIn()));
    clauses.addAll(changed("typmod_out = $S", before.typmodOut(), after.typmodOut()));
    clauses.addAll(changed("analyze = $S", before.analyze(), after.analyze()));
    clauses.addAll(changed("subscript = $S", before.subscript(), after.subscript()));
    if (!before.storage().equals(after.storage())) {
      clauses.add(sql("storage = $T", new Expression(after.storage())));
    }
    return clauses;
  }

  private static List<Sql> changed(
      String clause, @Nullable QualifiedName before, @Nullable QualifiedName after) {
    if (Objects.equals(before, after)) {
      return List.of();
    }
    return List.of(sql(clause, after == null ? sql("none") : sql("$N", after.as(Kinds.FUNCTION))));
  }

  private static List<Sql> function(String clause, @Nullable QualifiedName function) {
    return function == null ? List.of() : List.of(sql(clause, function.as(Kinds.FUNCTION)));
  }
}
