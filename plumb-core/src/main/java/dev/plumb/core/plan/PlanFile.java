package dev.plumb.core.plan;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.core.diagnostic.PlumbException.PlanStale;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.json.ContentHash;
import dev.plumb.core.json.Json;
import dev.plumb.core.json.JsonFile;
import dev.plumb.core.json.JsonValue;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan as a file: JSON under an id made from its content.
///
/// @param tool the version of plumb that made it
/// @param dialect the name of the database product
/// @param acknowledged the hazards that the author of the plan has allowed, as `--allow` takes them
/// @param before what the plan changes as it is before, an object each as a snapshot has them
public record PlanFile(
    String tool,
    String dialect,
    Plan plan,
    Set<String> acknowledged,
    List<Map<String, @Nullable Object>> before) {
  private static final int FORMAT = 1;

  public PlanFile {
    acknowledged = Set.copyOf(acknowledged);
    before = List.copyOf(before);
  }

  /// A plan alone, which cannot be undone by itself.
  public PlanFile(String tool, String dialect, Plan plan, Set<String> acknowledged) {
    this(tool, dialect, plan, acknowledged, List.of());
  }

  /// {@return the SHA-256 of everything else in the file}
  public String id() {
    return ContentHash.of(Json.line(content()));
  }

  /// {@return the text of the file, the same bytes for the same plan}
  public String write() {
    return Json.pretty(tree());
  }

  /// {@return the content of the file as a tree}
  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("plumb", "plan");
    tree.put("format", FORMAT);
    tree.put("id", id());
    tree.putAll(content());
    return tree;
  }

  /// @throws PlanStale when the file does not match its id
  /// @throws SourceRejected when it is no plan, or of another format or product
  public static PlanFile read(SourceFile file, String dialect, Rules rules) {
    var values = JsonFile.read(file, CoreCode.BAD_PLAN);
    if (values.size() != 1) {
      throw new SourceRejected(
          Diagnostic.error(CoreCode.BAD_PLAN, file.span(0, 1), "the file is no plan"));
    }
    var root = values.getFirst();
    if (!root.field("plumb").text().equals("plan")) {
      throw root.field("plumb").wrong("the file is no plan");
    }
    var format = root.field("format");
    if (format.number() != FORMAT) {
      throw format.wrong("format " + format.number() + " is unknown", "make the plan anew");
    }
    refuseEdited(root, file);
    var product = root.field("dialect");
    if (!product.text().equals(dialect)) {
      throw product.wrong("the plan is for " + product.text() + ", not for " + dialect);
    }
    return new PlanReader(rules).read(root);
  }

  private Map<String, @Nullable Object> content() {
    return PlanTree.of(this);
  }

  private static void refuseEdited(JsonValue root, SourceFile file) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    root.fields().forEach((name, value) -> content.put(name, value.tree()));
    content.keySet().removeAll(Set.of("plumb", "format", "id"));
    if (!root.field("id").text().equals(ContentHash.of(Json.line(content)))) {
      throw new PlanStale(
          CoreCode.PLAN_EDITED,
          "the plan in \"" + file.path() + "\" does not match its id: it was edited",
          "make the plan anew; change the desired state instead of the plan");
    }
  }
}
