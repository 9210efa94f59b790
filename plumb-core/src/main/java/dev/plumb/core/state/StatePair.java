package dev.plumb.core.state;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.Interrupted;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diff.Authorship;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.ServerObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Two states for one major version.
///
/// @param hidden the differences that are left alone, as ownership rules say
public record StatePair(State actual, State desired, int major, List<Difference> hidden) {
  public StatePair {
    hidden = List.copyOf(hidden);
  }

  /// {@return both states, read at the same time, and how big the relations of the actual one are;
  /// what is wrong with either is told at once}
  public static StatePair read(OpenState actual, OpenState desired, int major) {
    var second = new FutureTask<>(() -> desired.read(major));
    Thread.ofPlatform().daemon().name("desired state").start(second);
    State first;
    try {
      first = actual.measured(major);
    } catch (SourceRejected rejected) {
      throw joined(rejected, second);
    }
    return new StatePair(first, await(second), major, List.of());
  }

  /// {@return the same actual state and another desired one, which leaves some differences alone}
  public StatePair hiding(List<Difference> differences, Schema wanted) {
    return new StatePair(actual, desired.with(wanted), major, differences);
  }

  /// {@return the pair without objects of the server that the desired state does not state}
  ///
  /// @param renamed names that objects had before, as plumb displays them
  public StatePair withStatedOfServer(Rules rules, Set<String> renamed) {
    var wanted = desired.withStatedOfServer(rules);
    var former = wanted.renames().stream().map(rename -> rename.from().whole()).toList();
    var known =
        new ServerObjects(rules)
            .only(
                actual.schema(),
                id ->
                    wanted.schema().contains(id)
                        || former.contains(id)
                        || renamed.contains(id.display()));
    return new StatePair(actual.with(known), wanted, major, hidden);
  }

  /// {@return the pair with a desired state in which an object of the server that is not stated is
  /// not wanted}
  public StatePair statingAllOfServer() {
    return within(desired.schema().scope().withAllOfServer());
  }

  /// {@return the pair with a desired state in which a privilege that is not stated is not wanted}
  public StatePair statingAllAccess() {
    return within(desired.schema().scope().withAllAccess());
  }

  private StatePair within(Scope scope) {
    return new StatePair(actual, desired.with(desired.schema().within(scope)), major, hidden);
  }

  /// {@return the pair with a desired state that leaves out what goes without saying in the actual
  /// one}
  public StatePair canonical(Rules rules) {
    var author = actual.author();
    if (author == null) {
      return this;
    }
    var wanted = new Authorship(rules, author).wanted(desired.schema(), actual.schema());
    return new StatePair(actual, desired.with(wanted), major, hidden);
  }

  private static SourceRejected joined(SourceRejected rejected, FutureTask<State> other) {
    var all = new ArrayList<Diagnostic>(rejected.diagnostics());
    try {
      await(other);
    } catch (SourceRejected alsoRejected) {
      alsoRejected.diagnostics().stream().filter(each -> !all.contains(each)).forEach(all::add);
    }
    return new SourceRejected(all);
  }

  private static State await(FutureTask<State> task) {
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Interrupted("stopped while the states were read; nothing was changed");
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case PlumbException known -> throw known;
        case RuntimeException fault -> throw fault;
        case null, default -> throw new IllegalStateException(failed.getCause());
      }
    }
  }
}
