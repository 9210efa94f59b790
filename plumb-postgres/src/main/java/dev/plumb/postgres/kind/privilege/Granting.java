package dev.plumb.postgres.kind.privilege;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Privilege;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The fewest `grant` and `revoke` statements between two sets of rights (manual, GRANT and
/// REVOKE).
///
/// @param grantee the role in its own right
/// @param object what stands between `on` and `to`
/// @param written how a statement writes one privilege
record Granting(Sql grantee, Sql object, Function<Privilege, Sql> written) {

  static Granting plain(Sql grantee, Sql object) {
    return new Granting(grantee, object, privilege -> sql("$T", privilege));
  }

  /// {@return the statements, what is taken first}
  List<Sql> between(Rights before, Rights after) {
    var statements = new ArrayList<Sql>();
    var taken = before.beyond(after);
    if (!taken.isEmpty()) {
      statements.add(sql("revoke $S on $S from $S", list(taken), object, grantee));
    }
    var kept =
        Rights.without(before.grantable(), after.grantable()).stream()
            .filter(after.privileges()::contains)
            .toList();
    if (!kept.isEmpty()) {
      statements.add(sql("revoke grant option for $S on $S from $S", list(kept), object, grantee));
    }
    var plain = Rights.without(after.beyond(before), after.grantable());
    if (!plain.isEmpty()) {
      statements.add(sql("grant $S on $S to $S", list(plain), object, grantee));
    }
    var handed = Rights.without(after.grantable(), before.grantable());
    if (!handed.isEmpty()) {
      statements.add(sql("grant $S on $S to $S with grant option", list(handed), object, grantee));
    }
    return statements;
  }

  private List<Sql> list(List<Privilege> privileges) {
    return privileges.stream().map(written).toList();
  }
}
