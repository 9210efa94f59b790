package dev.plumb.core.toy;

import dev.plumb.core.model.Kind;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.core.rules.Alteration;
import dev.plumb.core.rules.Attributes;
import dev.plumb.core.rules.KindRules;
import dev.plumb.core.rules.Surroundings;
import dev.plumb.core.rules.Way;
import dev.plumb.core.step.Sql;
import dev.plumb.core.step.Step;
import java.util.List;

/// Boxes are made, thrown away and painted.
final class BoxRules implements KindRules<Box> {
  private static final Alteration<Box> PAINT =
      (_, after, around) ->
          Way.inPlace(Step.of(new Sql("paint " + around.address(after.id()).text())));

  @Override
  public Kind kind() {
    return Box.KIND;
  }

  @Override
  public Class<Box> type() {
    return Box.class;
  }

  @Override
  public Attributes<Box> attributes() {
    return Attributes.<Box>none()
        .altered("colour", Box::colour, PAINT)
        .altered("note", Box::note, PAINT)
        .altered("weight", Box::weight, PAINT)
        .altered("is_open", Box::isOpen, PAINT)
        .altered("notes", Box::notes, PAINT)
        .informational("beside", Box::beside, "boxes are moved about all the time");
  }

  @Override
  public Box read(ObjectId id, Row row) {
    var beside = row.texts("beside");
    return new Box(
        id,
        Box.Colour.valueOf(row.text("colour")),
        new Box.Note(row.text("note")),
        row.numberOrNull("weight"),
        row.flag("is_open"),
        row.texts("notes").stream().map(Box.Note::new).toList(),
        beside.isEmpty() ? null : new Box.Place(beside.get(0), beside.get(1)));
  }

  @Override
  public Sql address(ObjectId id) {
    return new Sql("box " + id.display());
  }

  @Override
  public List<Step> create(Box box, Surroundings around) {
    return List.of(Step.of(new Sql("make " + address(box.id()).text())));
  }

  @Override
  public List<Step> drop(Box box, Surroundings around) {
    return List.of(Step.of(new Sql("burn " + address(box.id()).text())));
  }
}
