package dev.plumb.core.plan;

import dev.plumb.core.diff.Diff;
import dev.plumb.core.diff.Difference;
import dev.plumb.core.diff.Disorder;
import dev.plumb.core.diff.Order;
import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.SchemaObject;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out the ordered statements that lead from one schema to another. Pure: no database is
/// asked, and the same two schemas always give the same statements.
public final class Planner {

  private final Rules rules;
  private final int major;
  private final Conversions conversions;
  private final Form form;

  /// @param major the major version of the server the plan is for
  public Planner(Rules rules, int major, Conversions conversions, Form form) {
    this.rules = rules;
    this.major = major;
    this.conversions = conversions;
    this.form = form;
  }

  /// {@return the statements in order, cut into transactions; empty when nothing differs}
  public List<PlannedStep> plan(Schema actual, Schema desired) {
    return plan(actual, desired, Order.KEEP);
  }

  /// {@return the statements in order, cut into transactions; empty when nothing differs}
  ///
  /// @param order whether the order of parts is a difference
  public List<PlannedStep> plan(Schema actual, Schema desired, Order order) {
    var diff = new Diff(rules);
    var wanted = diff.complete(desired, actual);
    var differences = diff.between(actual, wanted);
    var disorder =
        order == Order.REBUILD
            ? new Disorder(rules).between(actual, wanted)
            : List.<Difference.Changed>of();
    if (differences.isEmpty() && disorder.isEmpty()) {
      return List.of();
    }
    var scene = new Scene(actual, wanted, form);
    var actions = actions(scene, differences, disorder);
    var graph = new ActionGraph(actions, scene, rules);
    var alternatives =
        scene.wasFormAsked
            ? alternatives(actions, actions(scene.inOtherForm(), differences, disorder))
            : Map.<Change, Alternative>of();
    var answered = new ArrayList<>(differences);
    answered.addAll(disorder);
    return new Segments()
        .cut(
            new Ordering(graph, rules, wanted).order(),
            new Reasoning(graph.reasons(), answered, alternatives));
  }

  private List<Action> actions(
      Scene scene, List<Difference> differences, List<Difference.Changed> disorder) {
    new Expansion(rules, scene, scene.changes).expand(differences, disorder);
    scene.absorption =
        new Absorption(
            rules,
            scene.desired,
            scene.changes.created(),
            scene.changes.altered().keySet(),
            scene::comesLater);
    return new Actions(rules, scene, scene.changes, scene.absorption).all();
  }

  /// {@return the changes that the other form writes otherwise}
  private Map<Change, Alternative> alternatives(List<Action> actions, List<Action> others) {
    var own = stepsByChange(actions);
    var found = new HashMap<Change, Alternative>();
    stepsByChange(others)
        .forEach(
            (change, steps) -> {
              if (own.containsKey(change) && !sql(steps).equals(sql(own.get(change)))) {
                found.put(change, new Alternative(form.other(), steps));
              }
            });
    return found;
  }

  private static Map<Change, List<Step>> stepsByChange(List<Action> actions) {
    var byChange = new HashMap<Change, List<Step>>();
    for (var action : actions) {
      byChange.computeIfAbsent(action.cause(), _ -> new ArrayList<>()).addAll(action.steps());
    }
    return byChange;
  }

  private static List<Sql> sql(List<Step> steps) {
    return steps.stream().map(Step::sql).toList();
  }

  /// {@return the statements that give objects other names, in one transaction}
  public List<PlannedStep> renames(List<Rename> renames, Schema actual, Schema desired) {
    var scene = new Scene(actual, desired, form);
    var actions = new ArrayList<Action>();
    for (var rename : renames) {
      actions.add(Action.rename(rename, steps(rename, scene)));
    }
    return new Segments().cut(actions, Reasoning.none());
  }

  /// {@return the statements that move what nobody declares out of sight}
  public List<PlannedStep> parkings(
      Parking parking, Schema actual, Schema desired, List<Difference> differences) {
    var scene = new Scene(actual, desired, form);
    var actions = new Parkings(rules, scene, scene.changes, parking).actions(differences);
    return new Segments().cut(actions, new Reasoning(Map.of(), differences, Map.of()));
  }

  /// {@return whether a schema holds an object, or an object that lists it}
  public boolean holds(Schema schema, ObjectId id) {
    return schema.contains(id)
        || id.parent() != null
            && schema.find(id.parent()).filter(parent -> lists(parent, id.name())).isPresent();
  }

  private List<Step> steps(Rename rename, Scene scene) {
    var from = rename.from();
    var object = scene.actual().find(from);
    return object.isPresent()
        ? renamed(object.get(), rename.to(), scene)
        : relisted(
            scene.actual().find(from.owner()).orElseThrow(),
            from.name(),
            rename.to().name(),
            scene);
  }

  private <T extends SchemaObject> List<Step> renamed(T object, ObjectId to, Scene scene) {
    return rules.of(object).rename(object, to, scene);
  }

  private <T extends SchemaObject> List<Step> relisted(
      T object, String from, String to, Scene scene) {
    return rules.of(object).renameMember(object, from, to, scene);
  }

  private <T extends SchemaObject> boolean lists(T object, String member) {
    return rules.of(object).lists(object, member);
  }

  private final class Scene implements Surroundings {
    private final Schema actual;
    private final Schema desired;
    private final Changes changes = new Changes();
    private final Form sceneForm;
    private boolean wasFormAsked;
    private Absorption absorption;

    Scene(Schema actual, Schema desired, Form form) {
      this.sceneForm = form;
      this.actual = actual;
      this.desired = desired;
      this.absorption = new Absorption(rules, desired, Set.of(), Set.of(), _ -> false);
    }

    Scene inOtherForm() {
      return new Scene(actual, desired, sceneForm.other());
    }

    @Override
    public Schema actual() {
      return actual;
    }

    @Override
    public Schema desired() {
      return desired;
    }

    @Override
    public int major() {
      return major;
    }

    @Override
    public Sql address(ObjectId id) {
      return rules.of(id.kind()).address(id);
    }

    @Override
    public List<Sql> inlined(ObjectId parent, Kind... kinds) {
      return absorption.inlined(parent).stream()
          .filter(child -> List.of(kinds).contains(child.kind()))
          .map(child -> inline(desired.find(child).orElseThrow()))
          .flatMap(Optional::stream)
          .toList();
    }

    @Override
    public Optional<String> conversion(ObjectId id) {
      return Optional.ofNullable(conversions.declared().get(id));
    }

    @Override
    public boolean forcesConversion(ObjectId id) {
      return conversions.forced().contains(id);
    }

    @Override
    public boolean comesWithoutValues(ObjectId id) {
      return conversions.late().contains(id);
    }

    @Override
    public boolean isBusy(ObjectId relation) {
      if (!actual.contains(relation) || changes.creates(relation)) {
        return false;
      }
      wasFormAsked = true;
      return sceneForm == Form.ONLINE;
    }

    @Override
    public boolean creates(ObjectId id) {
      return changes.creates(id);
    }

    @Override
    public boolean drops(ObjectId id) {
      return changes.drops(id);
    }

    private boolean comesLater(ObjectId id) {
      return comesLater(desired.find(id).orElseThrow());
    }

    private <T extends SchemaObject> boolean comesLater(T object) {
      return rules.of(object).comesLater(object, this);
    }

    private <T extends SchemaObject> Optional<Sql> inline(T object) {
      return rules.of(object).inline(object, this);
    }
  }
}
