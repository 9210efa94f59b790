package dev.plumb.core.plan;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.step.Step;
import java.util.List;
import java.util.Set;

/// The statements of one change, run one after the other, and what they bring about. Two actions
/// are
/// never equal: the drop and the creation of a replaced object have the same cause.
final class Action {

  private final Change cause;
  private final List<Step> steps;
  private final Set<ObjectId> produces;
  private final Set<ObjectId> vacates;
  private final Set<ObjectId> destroys;
  private final Set<ObjectId> alters;
  private final Set<ObjectId> disturbs;
  private final Set<ObjectId> completes;

  private Action(
      Change cause,
      List<Step> steps,
      Set<ObjectId> produces,
      Set<ObjectId> vacates,
      Set<ObjectId> destroys,
      Set<ObjectId> alters,
      Set<ObjectId> disturbs,
      Set<ObjectId> completes) {
    this.cause = cause;
    this.steps = List.copyOf(steps);
    this.produces = Set.copyOf(produces);
    this.vacates = Set.copyOf(vacates);
    this.destroys = Set.copyOf(destroys);
    this.alters = Set.copyOf(alters);
    this.disturbs = Set.copyOf(disturbs);
    this.completes = Set.copyOf(completes);
  }

  static Action creation(Change cause, List<Step> steps, Set<ObjectId> produces) {
    return new Action(cause, steps, produces, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /// {@return what finishes objects that an action before it creates}
  static Action completion(Change cause, List<Step> steps, Set<ObjectId> completes) {
    return new Action(cause, steps, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), completes);
  }

  static Action drop(Change cause, List<Step> steps, Set<ObjectId> destroys) {
    return new Action(cause, steps, Set.of(), destroys, destroys, Set.of(), Set.of(), Set.of());
  }

  static Action aside(Change cause, List<Step> steps, Set<ObjectId> vacates) {
    return new Action(cause, steps, Set.of(), vacates, Set.of(), Set.of(), Set.of(), Set.of());
  }

  /// {@return what hands the content of a replaced object to its successor}
  static Action arrival(Change cause, List<Step> steps) {
    return new Action(cause, steps, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  static Action end(Change cause, List<Step> steps, Set<ObjectId> destroys) {
    return new Action(cause, steps, Set.of(), Set.of(), destroys, Set.of(), Set.of(), Set.of());
  }

  /// @param disturbs those of the altered objects whose dependants must be gone meanwhile
  static Action alteration(
      Change cause, List<Step> steps, Set<ObjectId> alters, Set<ObjectId> disturbs) {
    return new Action(cause, steps, Set.of(), Set.of(), Set.of(), alters, disturbs, Set.of());
  }

  static Action rename(Rename rename, List<Step> steps) {
    var cause = new Change.Rename(rename.from(), rename.to());
    return new Action(cause, steps, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  Change cause() {
    return cause;
  }

  List<Step> steps() {
    return steps;
  }

  /// {@return the objects that exist afterwards and did not before}
  Set<ObjectId> produces() {
    return produces;
  }

  /// {@return the objects whose names are free for a successor}
  Set<ObjectId> vacates() {
    return vacates;
  }

  /// {@return the objects that exist no longer}
  Set<ObjectId> destroys() {
    return destroys;
  }

  /// {@return the objects that are changed where they are}
  Set<ObjectId> alters() {
    return alters;
  }

  /// {@return the objects that are there before, but not quite what they shall be}
  Set<ObjectId> completes() {
    return completes;
  }

  /// {@return whether it finishes what another action creates}
  boolean completes(Action other) {
    return !completes.isEmpty() && completes.equals(other.produces);
  }

  /// {@return whether it changes an object so that its dependants must be gone meanwhile}
  boolean disturbs(ObjectId id) {
    return disturbs.contains(id);
  }

  /// {@return whether a statement shares no transaction with others, so that what comes before and
  /// what comes after it are torn apart}
  boolean isApart() {
    return steps.stream().anyMatch(step -> step.mode().isApart());
  }

  boolean isDrop() {
    return !destroys.isEmpty();
  }

  @Override
  public String toString() {
    return cause.verb() + " " + cause.id() + (completes.isEmpty() ? "" : " (completion)");
  }
}
