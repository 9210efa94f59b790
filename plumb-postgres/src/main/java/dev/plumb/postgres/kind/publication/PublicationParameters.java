package dev.plumb.postgres.kind.publication;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Publication;
import java.util.ArrayList;
import java.util.List;

/// What stands in parentheses behind `with` and `set` (manual, CREATE PUBLICATION).
final class PublicationParameters {

  private static final List<String> ALL_OPERATIONS =
      List.of("insert", "update", "delete", "truncate");
  private static final String NONE = "none";

  private PublicationParameters() {}

  /// {@return those that are not PostgreSQL's default}
  static List<Sql> said(Publication publication) {
    return all(
        when(
            !publication.operations().equals(ALL_OPERATIONS),
            "publish = $L",
            String.join(", ", publication.operations())),
        when(publication.isViaRoot(), "publish_via_partition_root = true"),
        when(
            !publication.generatedColumns().equals(NONE),
            "publish_generated_columns = $I",
            publication.generatedColumns()));
  }

  /// Partitioned tables cannot have a row filter or a list of columns unless their partitions'
  /// changes are sent as theirs.
  static Way change(Publication before, Publication after, Surroundings around) {
    var changes =
        all(
            when(
                !before.operations().equals(after.operations()),
                "publish = $L",
                String.join(", ", after.operations())),
            before.isViaRoot() == after.isViaRoot()
                ? List.of()
                : List.of(
                    after.isViaRoot()
                        ? sql("publish_via_partition_root = true")
                        : sql("publish_via_partition_root = false")),
            when(
                !before.generatedColumns().equals(after.generatedColumns()),
                "publish_generated_columns = $I",
                after.generatedColumns()));
    var step = Step.of(sql("alter publication $N set ($S)", after.id(), changes));
    var silenced = new ArrayList<>(before.operations());
    silenced.removeAll(after.operations());
    var risky =
        silenced.isEmpty()
            ? step
            : step.risking(
                HazardKind.REPLICATION_STOPPED,
                after.id(),
                after.id() + " no longer publishes " + String.join(", ", silenced));
    return before.isViaRoot() && !after.isViaRoot() ? Way.restricting(risky) : Way.inPlace(risky);
  }
}
