package dev.plumb.postgres.cases;

import dev.plumb.core.diff.Order;
import dev.plumb.core.plan.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What a case says of itself in `case.yaml`.
///
/// @param since the first major version it is for
/// @param before the first major version it is no longer for
/// @param isTrusted whether its statements may do what takes a superuser, as with `--trust-source`
/// @param areRolesExact whether roles that are not stated are not wanted, as with `--exact-roles`
/// @param order what becomes of columns that come in another order
/// @param ownForm how statements are written, whatever else is tried
/// @param seeds SQL that puts rows into the state before, which must survive the way forward
/// @param forbid beginnings of statements that no plan may hold
/// @param refuse the code of the error that the way forward must end in
/// @param gap why plumb cannot do it yet
/// @param gapDirections which ways the gap is in
/// @param unlike why what `pg_dump` sees differs from a database built from scratch
/// @param unlikeDirections which ways it differs in
public record CaseSettings(
    int since,
    int before,
    boolean isTrusted,
    boolean areRolesExact,
    Order order,
    @Nullable Form ownForm,
    @Nullable String seeds,
    List<String> forbid,
    @Nullable String refuse,
    @Nullable String gap,
    Set<Direction> gapDirections,
    @Nullable String unlike,
    Set<Direction> unlikeDirections) {
  private static final int OLDEST = 14;
  private static final int NONE = 99;

  /// With `-Dplumb.form=online` all cases are walked in that form.
  private static final Form USUAL_FORM =
      Form.valueOf(System.getProperty("plumb.form", "plain").toUpperCase(Locale.ROOT));

  private static final Set<String> KEYS =
      Set.of(
          "since",
          "before",
          "trust",
          "roles",
          "order",
          "form",
          "seeds",
          "forbid",
          "refuse",
          "gap",
          "gap_direction",
          "unlike",
          "unlike_direction");

  public static final CaseSettings USUAL =
      new CaseSettings(
          OLDEST,
          NONE,
          false,
          false,
          Order.KEEP,
          null,
          null,
          List.of(),
          null,
          null,
          Set.of(Direction.values()),
          null,
          Set.of(Direction.values()));

  static CaseSettings read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return USUAL;
    }
    var settings = LoadSettings.builder().setLabel(file.toString()).build();
    if (!(new Load(settings).loadFromString(Files.readString(file)) instanceof Map<?, ?> map)) {
      throw new IllegalStateException(file + " is no mapping");
    }
    var unknown = new TreeSet<Object>(map.keySet());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(file + " has unknown keys " + unknown);
    }
    return new CaseSettings(
        map.get("since") instanceof Integer major ? major : OLDEST,
        map.get("before") instanceof Integer major ? major : NONE,
        Boolean.TRUE.equals(map.get("trust")),
        "exact".equals(map.get("roles")),
        map.get("order") instanceof String order
            ? Order.valueOf(order.toUpperCase(Locale.ROOT))
            : Order.KEEP,
        map.get("form") instanceof String form ? Form.valueOf(form.toUpperCase(Locale.ROOT)) : null,
        text(map, "seeds"),
        map.get("forbid") instanceof List<?> many
            ? many.stream().map(String::valueOf).toList()
            : List.of(),
        text(map, "refuse"),
        text(map, "gap"),
        directions(map, "gap_direction"),
        text(map, "unlike"),
        directions(map, "unlike_direction"));
  }

  private static Set<Direction> directions(Map<?, ?> map, String key) {
    return map.get(key) instanceof String direction
        ? Set.of(direction.equals("forward") ? Direction.FORWARD : Direction.BACKWARD)
        : Set.of(Direction.values());
  }

  Form form() {
    return ownForm == null ? USUAL_FORM : ownForm;
  }

  /// {@return whether the plan is the one that is kept beside the case}
  boolean hasGolden() {
    return ownForm != null || USUAL_FORM == Form.PLAIN;
  }

  boolean isFor(int major) {
    return since <= major && major < before;
  }

  boolean hasGap(Direction direction) {
    return gap != null && gapDirections.contains(direction);
  }

  boolean isUnlike(Direction direction) {
    return unlike != null && unlikeDirections.contains(direction);
  }

  private static @Nullable String text(Map<?, ?> map, String key) {
    var value = map.get(key);
    return value == null ? null : String.valueOf(value);
  }
}
