package dev.plumb.postgres.kind.index;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.kind.IndexStorage;
import dev.plumb.postgres.model.Index;
import java.util.ArrayList;
import java.util.List;

/// How the attributes of an index change that can change where it is (manual, ALTER INDEX).
final class IndexAlterations {
  private IndexAlterations() {}

  static Way options(Index before, Index after, Surroundings around) {
    return IndexStorage.options(after.id(), before.options(), after.options(), around);
  }

  static Way tablespace(Index before, Index after, Surroundings around) {
    return IndexStorage.tablespace(after.id(), after.tablespace(), around);
  }

  static Way statisticsTargets(Index before, Index after, Surroundings around) {
    var steps = new ArrayList<Step>();
    for (var target : before.statisticsTargets()) {
      if (after.statisticsTargets().stream().noneMatch(kept -> column(kept) == column(target))) {
        steps.add(
            Step.of(
                sql(
                    "alter index $S alter column $D set statistics -1",
                    IndexStorage.name(after.id()),
                    column(target))));
      }
    }
    steps.addAll(statistics(after, before.statisticsTargets()));
    return new Way.InPlace(steps);
  }

  static Way clustering(Index before, Index after, Surroundings around) {
    return after.isClustered()
        ? Way.inPlace(IndexStorage.clustering(after.id(), around))
        : IndexStorage.unclustering(after.id(), around);
  }

  /// An index of a partitioned table becomes valid when the last partition has its own.
  static Way validity(Index before, Index after, Surroundings around) {
    return after.isValid() && IndexStorage.isPartitioned(after.id(), around)
        ? Way.inPlace()
        : Way.replacing("the index is not valid");
  }

  /// {@return the statements for the statistics targets that are not set yet}
  static List<Step> statistics(Index index, List<String> set) {
    return index.statisticsTargets().stream()
        .filter(target -> !set.contains(target))
        .map(
            target ->
                Step.of(
                    sql(
                        "alter index $S alter column $D set statistics $D",
                        IndexStorage.name(index.id()),
                        column(target),
                        Integer.valueOf(target.substring(target.indexOf('=') + 1)))))
        .toList();
  }

  private static int column(String target) {
    return Integer.parseInt(target.substring(0, target.indexOf('=')));
  }
}
