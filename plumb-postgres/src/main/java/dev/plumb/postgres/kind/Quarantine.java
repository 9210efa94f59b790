package dev.plumb.postgres.kind;

import static dev.plumb.postgres.sql.SqlTemplate.sql;

import dev.plumb.core.json.ContentHash;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Parked;
import dev.plumb.core.rules.Parking;
import dev.plumb.core.step.Step;
import dev.plumb.postgres.model.Namespace;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Where parked objects are and what they are called there. Comments say what they were; the reader
/// of the catalog knows them by these.
public final class Quarantine {
  /// The comment that marks the schema in which parked objects are, whatever its name.
  public static final String MARK = "what plumb has parked";

  /// How the comment of a parked object begins.
  public static final String PARKED = "parked by plumb at ";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

  /// PostgreSQL cuts longer names off (manual, 4.1.1).
  private static final int LONGEST_NAME = 63;

  private static final int TELLING = 8;

  private Quarantine() {}

  /// {@return the statements that make the place of parked objects, where it is not there}
  public static List<Step> preparation(Parking parking) {
    return List.of(
        Step.of(sql("create schema if not exists $I", parking.place())),
        Step.of(sql("comment on schema $I is $L", parking.place(), MARK)));
  }

  /// {@return why nothing can be moved to the place, if so}
  public static Optional<Parked> taken(Parking parking) {
    var place = Namespace.id(parking.place());
    return parking.outermost().contains(place)
        ? Optional.of(
            new Parked.Stuck(
                place + " is there and is not plumb's",
                "name another schema to park in: `park: NAME` in plumb.yaml"))
        : Optional.empty();
  }

  /// {@return a name with a date that nothing else has}
  public static String name(ObjectId id, Parking parking) {
    var telling = ContentHash.of(parking.at() + " " + id).substring(0, TELLING);
    var suffix = "_" + DATE.format(parking.at()) + "_" + telling;
    return cut(id.name(), LONGEST_NAME - suffix.length()) + suffix;
  }

  /// {@return what the comment of a parked object says}
  public static String comment(ObjectId id, Parking parking) {
    return PARKED + parking.at() + ": " + id;
  }

  private static String cut(String name, int bytes) {
    var cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > bytes) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
