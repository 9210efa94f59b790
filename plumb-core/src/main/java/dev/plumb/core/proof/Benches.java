package dev.plumb.core.proof;

import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.rules.Rules;
import dev.plumb.core.rules.ServerObjects;
import java.util.Set;

/// Benches for some objects: on a server of their own where these are the server's, lest others see
/// them.
record Benches(Rules rules, Laboratory laboratory, int major) {

  Bench open(Set<ObjectId> objects) {
    var server =
        new ServerObjects(rules).areAmong(objects) ? Bench.Server.OWN : Bench.Server.SHARED;
    return laboratory.bench(major, server);
  }
}
