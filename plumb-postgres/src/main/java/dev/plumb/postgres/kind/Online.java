package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.model.Identifier;
import java.util.List;
import java.util.stream.Stream;

/// Ways around a strong lock that lasts as long as a table is read (manual, ALTER TABLE, notes on
/// constraints that are not valid yet).
public final class Online {
  private Online() {}

  /// {@return the statement that looks for rows that break a constraint, while others read and
  /// write
  /// the table}
  public static Step validation(ObjectId table, Identifier constraint, Surroundings around) {
    var step = Step.of(sql("alter table $N validate constraint $I", table, constraint));
    return Hierarchy.scanning(step, table, around).in(TransactionMode.ALONE);
  }

  /// {@return the statements, among them those that prove to the server by a check for the time
  /// being what it would otherwise read the table for, under the lock of `needing`}
  ///
  /// @param purpose a word for the name of the check
  public static List<Step> proving(
      ObjectId table, String purpose, Sql condition, Step needing, Surroundings around) {
    var check = unused("plumb_" + purpose, table, around);
    var adding =
        Step.of(
            sql("alter table $N add constraint $I check ($S) not valid", table, check, condition));
    var dropping = Step.of(sql("alter table $N drop constraint $I", table, check));
    return List.of(
        locking(adding, table, around),
        validation(table, check, around),
        needing,
        locking(dropping, table, around));
  }

  private static Step locking(Step step, ObjectId table, Surroundings around) {
    return Hierarchy.locking(step, table, LockMode.ACCESS_EXCLUSIVE, around);
  }

  private static Identifier unused(String name, ObjectId table, Surroundings around) {
    var unused = name;
    for (int i = 2; isTaken(unused, table, around); i++) {
      unused = name + i;
    }
    return new Identifier(unused);
  }

  private static boolean isTaken(String name, ObjectId table, Surroundings around) {
    return Stream.of(around.actual(), around.desired())
        .flatMap(schema -> family(table, schema))
        .anyMatch(part -> part.name().equals(name));
  }

  private static Stream<ObjectId> family(ObjectId table, Schema schema) {
    return Stream.concat(Stream.of(table), Hierarchy.below(table, schema).stream())
        .flatMap(each -> schema.children(each).stream());
  }
}
