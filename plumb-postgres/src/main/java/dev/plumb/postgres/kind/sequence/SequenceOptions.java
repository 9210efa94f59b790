package dev.plumb.postgres.kind.sequence;

import static dev.plumb.postgres.sql.SqlTemplate.all;
import static dev.plumb.postgres.sql.SqlTemplate.sql;
import static dev.plumb.postgres.sql.SqlTemplate.when;

import dev.plumb.core.step.Sql;
import dev.plumb.postgres.model.Sequence;
import java.util.List;

/// The options of a sequence beside those that PostgreSQL chooses by itself (manual, CREATE
/// SEQUENCE, Parameters).
record SequenceOptions(Sequence sequence, long usualMinimum, long usualMaximum) {

  static SequenceOptions of(Sequence sequence) {
    var isUp = sequence.increment() > 0;
    return new SequenceOptions(
        sequence, isUp ? 1 : lowest(sequence), isUp ? highest(sequence) : -1);
  }

  /// {@return what differs from PostgreSQL's own choice}
  List<Sql> said() {
    var usualStart = sequence.increment() > 0 ? sequence.minimum() : sequence.maximum();
    return all(
        when(!sequence.type().text().equals("bigint"), "as $T", sequence.type()),
        when(sequence.start() != usualStart, "start with $D", sequence.start()),
        when(sequence.increment() != 1, "increment by $D", sequence.increment()),
        when(sequence.minimum() != usualMinimum, "minvalue $D", sequence.minimum()),
        when(sequence.maximum() != usualMaximum, "maxvalue $D", sequence.maximum()),
        when(sequence.cache() != 1, "cache $D", sequence.cache()),
        when(sequence.cycles(), "cycle"));
  }

  /// {@return what turns the options of another sequence into these}
  List<Sql> changedFrom(SequenceOptions other) {
    var before = other.sequence;
    var isRetyped = !sequence.type().equals(before.type());
    return all(
        when(isRetyped, "as $T", sequence.type()),
        when(sequence.start() != before.start(), "start with $D", sequence.start()),
        when(sequence.increment() != before.increment(), "increment by $D", sequence.increment()),
        when(
            isRetyped
                ? !(hasLowest() && other.hasLowest()) && !keepsMinimum(other)
                : sequence.minimum() != before.minimum(),
            "minvalue $D",
            sequence.minimum()),
        when(
            isRetyped
                ? !(hasHighest() && other.hasHighest()) && !keepsMaximum(other)
                : sequence.maximum() != before.maximum(),
            "maxvalue $D",
            sequence.maximum()),
        when(sequence.cache() != before.cache(), "cache $D", sequence.cache()),
        when(
            sequence.cycles() != before.cycles(),
            "$S",
            sequence.cycles() ? sql("cycle") : sql("no cycle")));
  }

  private boolean keepsMinimum(SequenceOptions other) {
    return !other.hasLowest() && sequence.minimum() == other.sequence.minimum();
  }

  private boolean keepsMaximum(SequenceOptions other) {
    return !other.hasHighest() && sequence.maximum() == other.sequence.maximum();
  }

  /// A bound at the edge of the type moves along when the type changes.
  private boolean hasLowest() {
    return sequence.minimum() == lowest(sequence);
  }

  private boolean hasHighest() {
    return sequence.maximum() == highest(sequence);
  }

  private static long lowest(Sequence sequence) {
    return -highest(sequence) - 1;
  }

  /// {@return the highest number of the sequence's type}
  static long highest(Sequence sequence) {
    return switch (sequence.type().text()) {
      case "smallint" -> Short.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
  }
}
