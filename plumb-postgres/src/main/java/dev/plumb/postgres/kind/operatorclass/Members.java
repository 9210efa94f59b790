package dev.plumb.postgres.kind.operatorclass;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.model.Edge;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Claim;
import dev.plumb.core.rules.Inlining;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.OperatorClass;
import dev.plumb.postgres.model.QualifiedName;
import dev.plumb.postgres.model.TypeName;
import java.util.List;
import java.util.Objects;

/// What the operators and the support functions of operator families have in common (manual, ALTER
/// OPERATOR FAMILY). The index method decides whether one is tied to an operator class or loose in
/// the family.
final class Members {
  /// These methods tie what is added to a family to the operator class of its type, as if it had
  /// come with that, and never need an index built anew for the sake of what is loose.
  private static final List<String> TYING = List.of("btree", "hash");

  private Members() {}

  static boolean isMember(ObjectId id) {
    return id.kind().equals(Kinds.FAMILY_OPERATOR) || id.kind().equals(Kinds.SUPPORT_FUNCTION);
  }

  static Inlining inlining(ObjectId member) {
    return isTied(member) ? Inlining.ALWAYS : Inlining.NEVER;
  }

  /// {@return whether only a new operator class can have what is wanted, new or otherwise than it
  /// is}
  static boolean comesOnlyWithClass(ObjectId member, Surroundings around) {
    return isTied(member) && (!TYING.contains(method(member)) || around.actual().contains(member));
  }

  static boolean isTied(ObjectId member) {
    return member.owner().kind().equals(Kinds.OPERATOR_CLASS);
  }

  /// {@return what stands between the word for the member and its name}
  static Sql types(ObjectId member) {
    return sql("($T)", new TypeName(Objects.requireNonNull(member.signature())));
  }

  static String method(ObjectId member) {
    return Objects.requireNonNull(member.owner().signature());
  }

  static int number(ObjectId member) {
    return Integer.parseInt(member.name());
  }

  static Step adding(ObjectId member, QualifiedName family, Sql definition) {
    return Step.of(sql("alter $S add $S", address(member, family), definition));
  }

  static Step dropping(ObjectId member, QualifiedName family, Sql slot) {
    return Step.of(sql("alter $S drop $S", address(member, family), slot));
  }

  /// {@return the claim to a place in the family, which one member has, be it tied or loose}
  static Claim place(ObjectId member, QualifiedName family) {
    var place = member.name() + " (" + member.signature() + ")";
    return new Claim(member.kind() + " using " + method(member), family + " " + place);
  }

  /// {@return what it means for an operator class that something of its type is loose in its
  /// family}
  static Edge.Bond bond(OperatorClass operatorClass, ObjectId member) {
    var type = operatorClass.type();
    boolean shapesIndexes =
        member.kind().equals(Kinds.SUPPORT_FUNCTION)
            && Objects.equals(member.signature(), type + ", " + type)
            && !TYING.contains(operatorClass.method());
    return shapesIndexes ? Edge.Bond.NORMAL : Edge.Bond.LATER;
  }

  private static Sql address(ObjectId member, QualifiedName family) {
    return sql("operator family $N using $I", family.as(Kinds.OPERATOR_FAMILY), method(member));
  }
}
