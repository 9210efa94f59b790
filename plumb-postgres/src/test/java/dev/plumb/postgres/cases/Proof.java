package dev.plumb.postgres.cases;

import dev.plumb.core.Plumb;
import dev.plumb.core.cache.CacheFolder;
import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.diagnostic.DiagnosticText;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.state.Origin;
import dev.plumb.postgres.PostgresDialect;
import java.nio.file.Path;
import java.time.Clock;

/// Prints the proven plan between two sources, and how long it took. Arguments: before after major.
final class Proof {
  private Proof() {}

  public static void main(String[] arguments) {
    var cache =
        new ContentCache(
            CacheFolder.ofThisUser(), CacheLimits.usual(), Clock.systemUTC(), System.err::println);
    var settings =
        new LaboratorySettings(
            null, LaboratorySettings.Trust.UNTRUSTED, cache, System.err::println);
    try (var plumb =
        Plumb.open(new PostgresDialect(), settings, Path.of(""), Plumb.Unknowns.ALLOWED)) {
      for (int i = 0; i < 3; i++) {
        long start = System.nanoTime();
        var plan =
            plumb.plan(
                new Origin.Files(Path.of(arguments[0])),
                new Origin.Files(Path.of(arguments[1])),
                Integer.parseInt(arguments[2]));
        long end = System.nanoTime();
        if (i == 0) {
          for (var entry : plan.entries()) {
            System.out.println(
                entry.planned().segment()
                    + " "
                    + entry.planned().step().sql()
                    + ";\n     -- "
                    + entry.certificate()
                    + " "
                    + entry.hazards());
          }
        }
        System.out.println((end - start) / 1_000_000 + " ms");
      }
    } catch (PlumbException e) {
      System.out.println(DiagnosticText.of(e.diagnostics()));
    }
  }
}
