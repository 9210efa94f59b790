package dev.plumb.postgres.lint;

import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.postgres.source.Ending;
import dev.plumb.postgres.source.Statement;
import java.util.Map;
import java.util.Optional;

/// One statement of a change and all that was seen of it.
///
/// @param frame the transaction it ran in
/// @param held the strong locks that earlier statements of the transaction left, on relations that
///     the file did not make
/// @param dislike why it failed where tables hold rows, although it runs where they hold none
/// @param second why it does not run a second time
/// @param waits whether it would wait for a lock without an end
public record Observed(
    Statement statement,
    Frame frame,
    Certificate certificate,
    Map<ObjectId, LockMode> held,
    Standing before,
    Standing after,
    Ending ending,
    Optional<Refusal> dislike,
    Optional<Refusal> second,
    boolean waits) {
  public Observed {
    held = Map.copyOf(held);
  }

  /// The transaction of a statement.
  ///
  /// @param number counted from 1
  /// @param isOwn whether no other statement is in it
  public record Frame(int number, boolean isOwn) {}

  /// {@return the same, come out otherwise}
  public Observed ending(Ending other) {
    return new Observed(
        statement, frame, certificate, held, before, after, other, dislike, second, waits);
  }

  /// {@return the same, with how a second run came out}
  public Observed second(Optional<Refusal> refusal) {
    return new Observed(
        statement, frame, certificate, held, before, after, ending, dislike, refusal, waits);
  }

  boolean ran() {
    return ending instanceof Ending.Ran;
  }

  /// {@return the strongest lock on a relation while the statement ran; empty for a weak one}
  Optional<LockMode> lock(ObjectId relation) {
    var before = Optional.ofNullable(held.get(relation));
    var own =
        certificate.locks().stream()
            .filter(lock -> lock.relation().equals(relation) && lock.mode().blocksWrites())
            .map(Lock::mode)
            .findFirst();
    return own.or(() -> before);
  }
}
