package dev.plumb.postgres.cases;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.plan.Rename;
import java.util.Comparator;
import java.util.List;

/// Declared renames, undone.
final class Reversal {
  private Reversal() {}

  static List<Rename> of(List<Rename> renames) {
    return renames.stream().map(rename -> undone(rename, renames)).toList();
  }

  private static Rename undone(Rename rename, List<Rename> all) {
    var now = rename.to();
    var parent = now.parent() == null ? null : before(now.parent(), all);
    return new Rename(
        new ObjectId(now.kind(), parent, now.name(), now.signature()), before(now, all));
  }

  /// {@return the id of an object before all renames, inner ones undone first}
  private static ObjectId before(ObjectId id, List<Rename> all) {
    var inwards = Comparator.<Rename>comparingInt(rename -> rename.to().path().size());
    var then = id;
    for (var rename : all.stream().sorted(inwards.reversed()).toList()) {
      then = then.moved(rename.to(), rename.from());
    }
    return then;
  }
}
