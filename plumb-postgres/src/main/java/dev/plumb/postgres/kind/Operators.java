package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Expression;
import dev.plumb.postgres.model.TypeName;
import java.util.regex.Pattern;

/// How statements name operators: nothing of an operator's own name is ever quoted.
public final class Operators {
  private static final Pattern NAME = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");

  private Operators() {}

  /// {@return the qualified name alone}
  public static Sql name(ObjectId operator) {
    if (!NAME.matcher(operator.name()).matches()) {
      throw new IllegalStateException(operator + " has no name of an operator");
    }
    return sql("$I.$T", operator.owner().name(), new Expression(operator.name()));
  }

  /// {@return the qualified name with the types of the operands in parentheses}
  public static Sql signed(ObjectId operator) {
    var types = operator.signature();
    if (types == null) {
      throw new IllegalStateException(operator + " has no signature");
    }
    return sql("$S ($T)", name(operator), new TypeName(types));
  }
}
