package dev.plumb.postgres.generated;

import dev.plumb.postgres.generated.Judge.Fault;
import dev.plumb.postgres.generated.Judge.Trial;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Makes a pair that plumb fails on as small as it can be while plumb fails on it in the same way
/// (delta debugging): first things that both sides have, then those of one side.
final class Shrinking {
  private static final int MOST_TRIALS = Integer.getInteger("plumb.shrink", 150);

  private final Judge judge;
  private final Trial trial;
  private final String symptom;
  private Pair smallest;
  private int trials;

  Shrinking(Judge judge, Pair pair, Fault fault) {
    this.trial = fault.trial();
    this.judge = judge;
    this.symptom = symptom(fault);
    this.smallest = pair;
  }

  Pair smallest() {
    shrink(this::keys, (pair, keys) -> both(pair, draft -> draft.without(keys)));
    shrink(
        pair -> List.copyOf(pair.before().byKey().keySet()),
        (pair, keys) -> new Pair(pair.before().without(keys), pair.after()));
    shrink(
        pair -> List.copyOf(pair.after().byKey().keySet()),
        (pair, keys) -> new Pair(pair.before(), pair.after().without(keys)));
    judge.fault(smallest, trial);
    return smallest;
  }

  private List<String> keys(Pair pair) {
    var keys = new LinkedHashSet<>(pair.before().byKey().keySet());
    keys.addAll(pair.after().byKey().keySet());
    return List.copyOf(keys);
  }

  private static Pair both(Pair pair, UnaryOperator<Draft> change) {
    return new Pair(change.apply(pair.before()), change.apply(pair.after()));
  }

  private void shrink(
      java.util.function.Function<Pair, List<String>> things,
      BiFunction<Pair, List<String>, Pair> without) {
    for (int size = Math.max(1, things.apply(smallest).size() / 2); size >= 1; size /= 2) {
      var open = new ArrayList<>(things.apply(smallest)).reversed();
      for (int from = 0; from < open.size(); from += size) {
        var chunk = open.subList(from, Math.min(open.size(), from + size));
        var left = new ArrayList<>(things.apply(smallest));
        left.retainAll(chunk);
        if (!left.isEmpty()) {
          tryOut(without.apply(smallest, left));
        }
      }
    }
  }

  private void tryOut(Pair candidate) {
    var pair = new Pair(candidate.before(), candidate.after().comparedWith(candidate.before()));
    if (trials++ < MOST_TRIALS
        && judge.fault(pair, trial).map(Shrinking::symptom).equals(Optional.of(symptom))) {
      smallest = pair;
    }
  }

  /// {@return what makes two faults the same: the first words, without names and numbers}
  private static String symptom(Fault fault) {
    var words =
        fault
            .verdict()
            .text()
            .replaceAll("\\s+", " ")
            .replaceAll("[\"«][^\"»]*[\"»]|[\\w$]*\\d\\w*", "_");
    return fault.verdict().detail() + ": " + words.substring(0, Math.min(60, words.length()));
  }
}
