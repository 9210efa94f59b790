package dev.plumb.postgres.lint;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What was seen of a statement, in sentences.
final class Evidence {
  private static final int MOST = 3;

  private Evidence() {}

  /// {@return a sentence for each relation that others have to wait for, or that is read or written
  /// from end to end under a lock}
  static List<String> of(Observed observed) {
    var relations = new TreeSet<ObjectId>();
    observed.certificate().locks().stream()
        .filter(lock -> lock.mode().blocksWrites())
        .map(Lock::relation)
        .forEach(relations::add);
    observed.certificate().scans().stream()
        .filter(id -> observed.lock(id).isPresent())
        .forEach(relations::add);
    relations.addAll(observed.certificate().rewrites());
    var sentences = new ArrayList<String>();
    relations.stream().limit(MOST).forEach(id -> sentences.add(sentence(observed, id)));
    if (relations.size() > MOST) {
      sentences.add("the like on " + (relations.size() - MOST) + " more");
    }
    return sentences;
  }

  /// {@return the sentence about one relation}
  static String sentence(Observed observed, ObjectId relation) {
    if (observed.lock(relation).isEmpty()) {
      return relation + " is written anew";
    }
    var lock = observed.lock(relation).map(mode -> mode + " on ").orElse("");
    var held = isHeld(observed, relation) ? " since a statement above" : "";
    return lock + relation + held + work(observed, relation).orElse("");
  }

  private static Optional<String> work(Observed observed, ObjectId relation) {
    if (observed.statement().startsWith("truncate")) {
      return Optional.empty();
    }
    if (observed.certificate().rewrites().contains(relation)) {
      return Optional.of(", which is written anew");
    }
    return observed.certificate().scans().contains(relation)
        ? Optional.of(", which is read from end to end")
        : Optional.empty();
  }

  private static boolean isHeld(Observed observed, ObjectId relation) {
    return observed.held().containsKey(relation)
        && observed.certificate().locks().stream()
            .noneMatch(lock -> lock.relation().equals(relation));
  }
}
