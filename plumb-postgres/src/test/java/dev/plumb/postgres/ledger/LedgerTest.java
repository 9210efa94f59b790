package dev.plumb.postgres.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.rules.Attribute;
import dev.plumb.postgres.evidence.Deed;
import dev.plumb.postgres.evidence.Evidence;
import dev.plumb.postgres.ledger.Claim.Modelled;
import dev.plumb.postgres.ledger.Claim.Target;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every column that PostgreSQL has is accounted for, and every claim is true.
final class LedgerTest {
  private static final int NEWEST = Collections.max(Evidence.MAJORS);

  @ParameterizedTest
  @MethodSource("servers")
  void accountsForEveryColumnOfTheServerAndNoOther(int major) throws SQLException {
    assertThat(Ledger.of(major).claims().keySet()).containsExactlyElementsOf(columns(major));
  }

  @ParameterizedTest
  @MethodSource("majors")
  void claimsOnlyAttributesThatAreThere(int major) {
    assertThat(claimed(major)).isSubsetOf(attributes());
  }

  @Test
  void claimsEveryAttribute() {
    var sources = claimed(NEWEST);
    assertThat(attributes()).allMatch(sources::contains);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void claimsNothingThatNoCaseHasShown(int major) throws IOException {
    var evidence = Evidence.read();
    assertThat(deeds(major)).filteredOn(deed -> !evidence.shows(deed, major)).isEmpty();
  }

  static Stream<Integer> servers() {
    return Stream.of(System.getProperty("plumb.majors", String.valueOf(NEWEST)).split(","))
        .map(Integer::valueOf);
  }

  static List<Integer> majors() {
    return Evidence.MAJORS;
  }

  private static Set<CatalogColumn> columns(int major) throws SQLException {
    var columns = new TreeSet<CatalogColumn>();
    try (var scratch = Scratch.embedded(ScratchSettings.usual());
        var database = scratch.database(major, Isolation.SHARED);
        var statement = database.owner().createStatement();
        var rows =
            statement.executeQuery(
                """
                select c.relname, a.attname
                from pg_catalog.pg_class c
                join pg_catalog.pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace and c.relkind = 'r'
                  and a.attnum > 0 and not a.attisdropped
                """)) {
      while (rows.next()) {
        columns.add(new CatalogColumn(rows.getString(1), rows.getString(2)));
      }
    }
    return columns;
  }

  /// {@return what must have been done so that a case has seen each attribute differ}
  private static Set<Deed> deeds(int major) {
    var claimed = claimed(major);
    var deeds = new TreeSet<Deed>();
    for (var rules : RuleTable.ALL) {
      if (claimed.contains(new Target(rules.kind().name(), Target.ID))) {
        deeds.add(Deed.create(rules.kind()));
      }
      for (var row : rules.attributes().rows()) {
        if (row.isCompared() && claimed.contains(target(rules.kind().name(), row))) {
          deeds.add(Deed.change(rules.kind(), row.name()));
        }
      }
    }
    return deeds;
  }

  private static Set<Target> claimed(int major) {
    var claimed = new TreeSet<Target>();
    for (var claim : Ledger.of(major).claims().values()) {
      if (claim instanceof Modelled(var targets)) {
        claimed.addAll(targets);
      }
    }
    return claimed;
  }

  private static Set<Target> attributes() {
    var all = new TreeSet<Target>();
    for (var rules : RuleTable.ALL) {
      all.add(new Target(rules.kind().name(), Target.ID));
      rules.attributes().rows().forEach(row -> all.add(target(rules.kind().name(), row)));
    }
    return all;
  }

  private static Target target(String kind, Attribute<?> row) {
    return new Target(kind, row.name());
  }
}
