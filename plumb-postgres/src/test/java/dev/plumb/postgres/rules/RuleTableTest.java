package dev.plumb.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.model.Kind;
import dev.plumb.core.rules.Attribute;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.model.PgObject;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That the rules forget no kind and nothing of any kind.
final class RuleTableTest {

  @ParameterizedTest
  @MethodSource("rules")
  void haveARowForEachComponentOfTheirRecordInOrder(PgRules<?> rules) {
    var rows = rules.attributes().rows().stream().map(Attribute::name).toList();
    assertThat(rows).isEqualTo(components(rules.type()));
  }

  @Test
  void areThereForEveryRecord() {
    List<Class<?>> types = rules().<Class<?>>map(PgRules::type).toList();
    assertThat(types).containsExactlyInAnyOrderElementsOf(records(PgObject.class));
  }

  @Test
  void areThereForEveryKindThatIsASubjectOfPlans() throws IllegalAccessException {
    var kinds = new ArrayList<Kind>();
    for (var field : Kinds.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Kind kind) {
        kinds.add(kind);
      }
    }
    // The labels of an enum are attributes of it; the kind only names them in directives.
    kinds.remove(Kinds.ENUM_LABEL);
    assertThat(rules().map(PgRules::kind)).containsExactlyInAnyOrderElementsOf(kinds);
  }

  private static Stream<PgRules<?>> rules() {
    return RuleTable.ALL.stream();
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !name.equals("id"))
        .map(RuleTableTest::snakeCase)
        .toList();
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static List<Class<?>> records(Class<?> type) {
    if (type.isRecord()) {
      return List.of(type);
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .<Class<?>>flatMap(each -> records(each).stream())
        .toList();
  }
}
