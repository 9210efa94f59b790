package dev.plumb.postgres.cases;

import dev.plumb.core.Plumb;
import dev.plumb.core.cache.CacheFolder;
import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.state.Origin;
import dev.plumb.postgres.PostgresDialect;
import java.nio.file.Path;
import java.time.Clock;

/// Times plumb on two live databases. Arguments: their URLs.
final class LiveProof {
  private LiveProof() {}

  public static void main(String[] arguments) {
    var cache =
        new ContentCache(
            CacheFolder.ofThisUser(), CacheLimits.usual(), Clock.systemUTC(), System.err::println);
    var settings =
        new LaboratorySettings(
            null, LaboratorySettings.Trust.UNTRUSTED, cache, System.err::println);
    try (var plumb =
        Plumb.open(new PostgresDialect(), settings, Path.of(""), Plumb.Unknowns.ALLOWED)) {
      for (int i = 0; i < 5; i++) {
        long start = System.nanoTime();
        var state = plumb.states().load(live(arguments[0]), 17);
        long read = System.nanoTime();
        var plan = plumb.plan(live(arguments[0]), live(arguments[1]));
        long end = System.nanoTime();
        System.out.println(
            state.schema()
                + " read "
                + (read - start) / 1_000_000
                + " ms, planned in "
                + (end - read) / 1_000_000
                + " ms, "
                + plan.entries().size()
                + " statements");
        if (i == 4) {
          plan.entries().forEach(entry -> System.out.println(entry.planned().step().sql()));
        }
      }
    }
  }

  private static Origin live(String url) {
    return new Origin.Live(Target.of(new Secret(url)));
  }
}
