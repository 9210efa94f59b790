package dev.plumb.core.plan;

import dev.plumb.core.json.IdJson;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.Fill;
import dev.plumb.core.step.Forecast;
import dev.plumb.core.step.Hazard;
import dev.plumb.core.step.HazardKind;
import dev.plumb.core.step.Lock;
import dev.plumb.core.step.LockMode;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import dev.plumb.core.step.TransactionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what [PlanTree] wrote.
final class PlanReader {
  private final IdJson ids;
  private final GroundsReader grounds;

  PlanReader(Rules rules) {
    this.ids = new IdJson(rules);
    this.grounds = new GroundsReader(ids, this::step);
  }

  PlanFile read(JsonValue root) {
    var plan =
        new Plan(
            (int) root.field("major").number(),
            root.field("from").text(),
            root.field("to").text(),
            root.field("entries").items().stream().map(this::entry).toList(),
            root.field("milestones").items().stream().map(this::milestone).toList(),
            trail(root.field("trail")),
            GroundsReader.form(root));
    var acknowledged = Set.copyOf(root.field("acknowledged").texts());
    return new PlanFile(
        root.field("tool").text(), root.field("dialect").text(), plan, acknowledged, before(root));
  }

  private static List<Map<String, @Nullable Object>> before(JsonValue root) {
    var before = new ArrayList<Map<String, @Nullable Object>>();
    for (var object : root.field("before").items()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      object.fields().forEach((name, value) -> fields.put(name, value.tree()));
      before.add(fields);
    }
    return before;
  }

  private static Trail trail(JsonValue trail) {
    var states = new TreeMap<String, List<String>>();
    trail
        .items()
        .forEach(whole -> states.put(whole.field("object").text(), whole.field("states").texts()));
    return new Trail(states);
  }

  private Milestone milestone(JsonValue milestone) {
    return new Milestone(
        milestone.field("state").text(),
        milestone.find("footprint").map(this::footprint).orElse(null));
  }

  private Footprint footprint(JsonValue footprint) {
    return new Footprint(objects(footprint.field("objects")), footprint.field("others").text());
  }

  private Plan.Entry entry(JsonValue entry) {
    var planned =
        new PlannedStep(
            (int) entry.field("number").number(),
            (int) entry.field("segment").number(),
            step(entry),
            cause(entry.field("cause")),
            entry.find("grounds").map(grounds::read).orElse(Grounds.NONE));
    var seen = entry.field("seen");
    var certificate =
        new Certificate(locks(seen), objects(seen.field("rewrites")), objects(seen.field("scans")));
    return new Plan.Entry(
        planned, certificate, hazards(entry), entry.find("forecast").map(PlanReader::forecast));
  }

  private Fill fill(JsonValue fill) {
    return new Fill(ids.readObject(fill.field("relation")), ids.readObject(fill.field("column")));
  }

  private Step step(JsonValue statement) {
    var declared = statement.field("declared");
    return new Step(
        new Sql(statement.field("sql").text()),
        locks(declared),
        objects(declared.field("rewrites")),
        objects(declared.field("scans")),
        constant(TransactionMode.values(), PlanTree::word, statement.field("mode")),
        hazards(declared),
        statement.find("recovery").map(recovery -> new Sql(recovery.text())).orElse(null),
        statement.find("fill").map(this::fill).orElse(null));
  }

  private static Forecast forecast(JsonValue forecast) {
    return new Forecast(
        forecast.field("rows").number(),
        forecast.field("read_bytes").number(),
        forecast.field("written_bytes").number(),
        Duration.ofMillis(forecast.field("least_ms").number()),
        Duration.ofMillis(forecast.field("most_ms").number()));
  }

  private Change cause(JsonValue cause) {
    var id = ids.readObject(cause.field("object"));
    var verb = cause.field("verb");
    return switch (verb.text()) {
      case "create" -> new Change.Create(id);
      case "drop" -> new Change.Drop(id);
      case "park" -> new Change.Park(id);
      case "alter" -> new Change.Alter(id, cause.field("attributes").texts());
      case "replace" -> new Change.Replace(id, cause.field("reason").text());
      case "rename" -> new Change.Rename(id, ids.readObject(cause.field("to")));
      case "carry" -> new Change.Carry(id, ids.readObject(cause.field("replaced")));
      default -> throw verb.wrong("unknown verb \"" + verb.text() + "\"");
    };
  }

  private List<Lock> locks(JsonValue effects) {
    return effects.field("locks").items().stream()
        .map(
            lock ->
                new Lock(
                    ids.readObject(lock.field("relation")),
                    constant(LockMode.values(), PlanTree::word, lock.field("mode"))))
        .toList();
  }

  private List<Hazard> hazards(JsonValue owner) {
    return owner.field("hazards").items().stream()
        .map(
            hazard ->
                new Hazard(
                    hazardKind(hazard.field("kind")),
                    ids.readObject(hazard.field("about")),
                    hazard.field("message").text()))
        .toList();
  }

  private Set<ObjectId> objects(JsonValue list) {
    return list.items().stream().map(ids::readObject).collect(Collectors.toSet());
  }

  private static HazardKind hazardKind(JsonValue name) {
    return constant(HazardKind.values(), HazardKind::code, name);
  }

  static <E> E constant(E[] all, Function<E, String> word, JsonValue name) {
    return Stream.of(all)
        .filter(each -> word.apply(each).equals(name.text()))
        .findFirst()
        .orElseThrow(() -> name.wrong("unknown word \"" + name.text() + "\""));
  }
}
