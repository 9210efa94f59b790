package dev.plumb.core.lint;

import java.util.List;
import java.util.Map;

/// What one run of a change on scratch told.
///
/// @param statements how many there were
/// @param refusals the statements that failed because of the rows that were put there, by their
///     numbers from 0
public record Inspection(
    int files,
    int statements,
    List<Finding> findings,
    List<Suppression> suppressions,
    Map<Integer, Refusal> refusals) {
  public Inspection {
    findings = List.copyOf(findings);
    suppressions = List.copyOf(suppressions);
    refusals = Map.copyOf(refusals);
  }
}
