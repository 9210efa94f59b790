package dev.plumb.postgres.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.rules.Attribute;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.ledger.Claim;
import dev.plumb.postgres.ledger.Ledger;
import dev.plumb.postgres.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page that says what plumb supports is made from what cases have shown, and fails when they
/// show something else. `-Dplumb.write=true` writes it anew.
final class SupportTest {
  private static final Path PAGE = Path.of("../docs/reference/support.md");
  private static final String ORIGIN =
      "<!-- Made from the evidence of cases: mvn test -pl plumb-postgres -am -Dtest=SupportTest"
          + " -Dplumb.write=true -Dsurefire.failIfNoSpecifiedTests=false -->\n\n";
  private static final String NEVER = "–";

  @Test
  void thePageSaysWhatCasesHaveShown() throws IOException {
    var page = page(Evidence.read());
    if (Boolean.getBoolean("plumb.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String page(Evidence evidence) {
    var page = new StringBuilder("# What plumb supports\n\n").append(ORIGIN);
    page.append(
        """
        Each cell names the major versions of PostgreSQL on which a case did it: planned, rehearsed and
        carried out on a real server, both ways, and looked at afterwards. Nothing gets into this page
        in any other way. “–” says that no case has shown it, mostly since PostgreSQL knows no such
        statement.

        ## Kinds of objects

        | kind | create | drop | rename | attributes that change |
        |---|---|---|---|---|
        """);
    RuleTable.ALL.forEach(rules -> page.append(kindRow(rules, evidence)));
    page.append("\n## Attributes\n\n| kind | attribute | changed on |\n|---|---|---|\n");
    RuleTable.ALL.forEach(
        rules ->
            compared(rules)
                .forEach(
                    attribute ->
                        page.append(
                            "| %s | %s | %s |\n"
                                .formatted(
                                    rules.kind(),
                                    attribute.replace('_', ' '),
                                    shown(evidence.of(Deed.change(rules.kind(), attribute)))))));
    page.append("\n## Found, named and refused\n\n");
    refused().forEach(word -> page.append("* ").append(word).append('\n'));
    page.append("\nEvery column of every system catalog is accounted for, major by major, in the ");
    page.append("[ledger](../../plumb-postgres/src/main/resources/dev/plumb/postgres/ledger).\n");
    return page.toString();
  }

  private static String kindRow(PgRules<?> rules, Evidence evidence) {
    var kind = rules.kind();
    var attributes = compared(rules);
    var changed =
        attributes.stream().filter(each -> !evidence.of(Deed.change(kind, each)).isEmpty()).count();
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            kind,
            shown(evidence.of(Deed.create(kind))),
            shown(evidence.of(Deed.drop(kind))),
            shown(evidence.of(Deed.rename(kind))),
            attributes.isEmpty() ? "none" : changed + " of " + attributes.size());
  }

  private static List<String> compared(PgRules<?> rules) {
    return rules.attributes().rows().stream()
        .filter(Attribute::isCompared)
        .map(Attribute::name)
        .toList();
  }

  private static Collection<String> refused() {
    var words = new TreeSet<String>();
    for (var claim : Ledger.of(Collections.max(Evidence.MAJORS)).claims().values()) {
      if (claim instanceof Claim.Refused(var word)) {
        words.add(word);
      }
    }
    return words;
  }

  /// {@return versions with what is between two of them left out: `14, 16–18`}
  private static String shown(Collection<Integer> majors) {
    var runs = new ArrayList<int[]>();
    for (int major : majors) {
      if (!runs.isEmpty() && runs.getLast()[1] == major - 1) {
        runs.getLast()[1] = major;
      } else {
        runs.add(new int[] {major, major});
      }
    }
    return runs.isEmpty()
        ? NEVER
        : runs.stream()
            .map(run -> run[0] == run[1] ? "" + run[0] : run[0] + "–" + run[1])
            .collect(Collectors.joining(", "));
  }
}
