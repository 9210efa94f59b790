package dev.plumb.postgres.execute;

import dev.plumb.core.dialect.Bench.Rows;
import dev.plumb.core.model.ObjectId;
import dev.plumb.postgres.catalog.Address;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives the rows of parked tables and columns the names that these had when they were seeded, so
/// that nobody can tell the rows that were moved from those that stayed.
record ParkedRows(Map<Address, ObjectId> parked, Map<Address, ObjectId> seeded) {

  /// {@return all places in which rows can be}
  Map<Address, ObjectId> among(Map<Address, ObjectId> visible) {
    var all = new HashMap<>(parked);
    all.putAll(visible);
    return all;
  }

  Map<ObjectId, Rows> underFormerNames(Map<ObjectId, Rows> rows) {
    var former = new HashMap<ObjectId, ObjectId>();
    parked.forEach(
        (address, id) -> {
          var before = seeded.get(address);
          if (before != null) {
            former.putIfAbsent(id, before);
          }
        });
    Map<ObjectId, Rows> renamed = new HashMap<>();
    rows.forEach((table, its) -> renamed.put(name(table, former), renamed(its, former)));
    return renamed;
  }

  private static Rows renamed(Rows rows, Map<ObjectId, ObjectId> former) {
    Map<ObjectId, String> digests = new HashMap<>();
    rows.digests().forEach((column, digest) -> digests.put(name(column, former), digest));
    Set<ObjectId> holders =
        rows.holders().stream().map(id -> name(id, former)).collect(Collectors.toSet());
    return new Rows(rows.count(), digests, holders);
  }

  private static ObjectId name(ObjectId id, Map<ObjectId, ObjectId> former) {
    return former.getOrDefault(id, id);
  }
}
