package dev.plumb.core.lint;

import dev.plumb.core.diagnostic.ExitCode;
import dev.plumb.core.diagnostic.Severity;
import dev.plumb.core.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is told about a change, in the order of its files.
///
/// @param suppressed how many findings comments or the user keep back
public record LintReport(int files, int statements, List<Finding> findings, int suppressed) {
  public LintReport {
    findings = List.copyOf(findings);
  }

  /// {@return the report of what was found}
  ///
  /// @param rules all rules
  public static LintReport of(Inspection inspection, List<LintRule> rules, Levels levels) {
    var told = new ArrayList<Finding>();
    var used = new HashSet<String>();
    int kept = 0;
    for (var finding : inspection.findings()) {
      var matching =
          inspection.suppressions().stream().filter(each -> each.covers(finding)).toList();
      matching.forEach(each -> each.named(finding).forEach(name -> used.add(use(each, name))));
      var said = levels.applied(finding);
      if (matching.isEmpty() && !levels.accepts(finding)) {
        said.ifPresent(told::add);
      } else {
        kept += said.isPresent() ? 1 : 0;
      }
    }
    var names = names(rules);
    inspection.suppressions().stream()
        .flatMap(each -> faults(each, names, used).stream())
        .flatMap(fault -> levels.applied(fault).stream())
        .forEach(told::add);
    return new LintReport(inspection.files(), inspection.statements(), distinct(told), kept);
  }

  private static Set<String> names(List<LintRule> rules) {
    var names = new TreeSet<String>();
    for (var rule : rules) {
      names.add(rule.text());
      names.addAll(rule.alsoCalled());
    }
    return names;
  }

  /// {@return what the shell is told}
  public ExitCode exit() {
    return count(Severity.ERROR) > 0 ? ExitCode.REFUSED : ExitCode.SUCCESS;
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static List<Finding> faults(
      Suppression suppression, Collection<String> rules, Set<String> used) {
    var found = new ArrayList<Finding>();
    for (var name : suppression.rules()) {
      var rule = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
      if (!rules.contains(rule)) {
        found.add(SuppressionFault.unknown(suppression, rule, rules));
      } else if (!used.contains(use(suppression, name))) {
        found.add(SuppressionFault.unused(suppression, name));
      }
    }
    if (suppression.rules().isEmpty()) {
      found.add(SuppressionFault.nameless(suppression));
    }
    if (found.isEmpty() && suppression.reason() == null) {
      found.add(SuppressionFault.unexplained(suppression));
    }
    return found;
  }

  private static String use(Suppression suppression, String rule) {
    return suppression.span().place() + " " + rule;
  }

  /// The files keep their order; within one, findings go by line, the worst first.
  private static List<Finding> distinct(List<Finding> findings) {
    var files = findings.stream().map(each -> each.span().file()).distinct().toList();
    var distinct = new ArrayList<Finding>();
    findings.stream()
        .filter(each -> distinct.stream().noneMatch(each::repeats))
        .forEach(distinct::add);
    distinct.sort(
        Comparator.comparing((Finding each) -> files.indexOf(each.span().file()))
            .thenComparing(Finding::span, Comparator.comparingInt(Span::line))
            .thenComparing(Finding::span, Comparator.comparingInt(Span::column))
            .thenComparing(Finding::severity)
            .thenComparing(each -> each.rule().text()));
    return distinct;
  }
}
