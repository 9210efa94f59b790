package dev.plumb.postgres.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.apply.Applier;
import dev.plumb.core.apply.Beginning;
import dev.plumb.core.apply.Stop;
import dev.plumb.core.apply.Undertaking;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.gate.Allowance;
import dev.plumb.core.plan.Plan;
import dev.plumb.core.plan.PlanFile;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.source.SourceFile;
import dev.plumb.postgres.PostgresDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A process that applies a plan and is killed while it does, by a signal that it cannot see.
final class Victim {
  private static final int KILLED = 128 + 9;

  private Victim() {}

  /// Arguments: the plan file, the database, the number of the event at which to die.
  public static void main(String[] arguments) throws IOException {
    var dialect = new PostgresDialect();
    var text = new SourceFile(arguments[0], Files.readString(Path.of(arguments[0])));
    var plan = PlanFile.read(text, dialect.name(), dialect.rules()).plan();
    int last = Integer.parseInt(arguments[2]);
    var seen = new AtomicInteger();
    var target = new Target(new Secret(arguments[1]), Applying.UNYIELDING);
    try (var database = dialect.open(target)) {
      new Applier(
              dialect.rules(),
              new Allowance(Set.of("all")),
              Applying.UNYIELDING,
              event -> {
                if (Killing.isPlaceToEnd(event) && seen.incrementAndGet() == last) {
                  die();
                }
              },
              new Stop())
          .apply(Undertaking.unrecorded(plan, Beginning.START), database);
    }
  }

  private static void die() {
    try {
      new ProcessBuilder("kill", "-KILL", Long.toString(ProcessHandle.current().pid())).start();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Begins to apply a plan in a process that dies of it.
  static void kill(Plan plan, LiveServer live, int event) {
    try {
      var file = Files.createTempFile("plumb-victim", ".json");
      var name = new PostgresDialect().name();
      Files.writeString(file, new PlanFile("a test", name, plan, Set.of()).write());
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Victim.class.getName(),
                  file.toString(),
                  live.location(),
                  Integer.toString(event))
              .redirectErrorStream(true)
              .start();
      var said = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor()).as(said).isEqualTo(KILLED);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
