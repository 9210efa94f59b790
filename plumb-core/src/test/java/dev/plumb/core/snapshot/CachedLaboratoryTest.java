package dev.plumb.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.core.cache.CacheLimits;
import dev.plumb.core.cache.ContentCache;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.source.Reach;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.toy.ToyDialect;
import dev.plumb.core.toy.ToyLaboratory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachedLaboratoryTest {
  private static final ToyDialect DIALECT = new ToyDialect("1");

  @TempDir private Path folder;
  private final ToyLaboratory laboratory = new ToyLaboratory("shop");

  @BeforeEach
  void write() throws IOException {
    write("main.sql", "a old>b !ball @more.sql");
    write("more.sql", "c");
  }

  @Test
  void elaboratesAnUnchangedSourceOnce() {
    var first = elaborate();
    assertThat(elaborate()).isEqualTo(first);
    assertThat(first.reading().unmodelled()).containsExactly("ball");
    assertThat(first.places()).hasSize(3);
    assertThat(first.renames()).hasSize(1);
    assertThat(first.conversions()).hasSize(1);
    assertThat(laboratory.elaborations()).isEqualTo(1);
  }

  @Test
  void elaboratesAChangedSourceAgain() throws IOException {
    elaborate();
    write("main.sql", "a");
    assertThat(elaborate().reading().schema().objects()).hasSize(1);
  }

  @Test
  void elaboratesAgainWhenAnIncludedFileChanged() throws IOException {
    elaborate();
    write("more.sql", "c d");
    assertThat(elaborate().reading().schema().objects()).hasSize(4);
    assertThat(elaborate().reading().schema().objects()).hasSize(4);
    assertThat(laboratory.elaborations()).isEqualTo(2);
  }

  @Test
  void elaboratesAgainWhenAnIncludedFileVanishedOrAppeared() throws IOException {
    elaborate();
    Files.delete(folder.resolve("more.sql"));
    assertThat(elaborate().reading().schema().objects()).hasSize(2);
    write("more.sql", "c");
    assertThat(elaborate().reading().schema().objects()).hasSize(3);
  }

  @Test
  void keepsVersionsServersMajorsAndTrustApart() {
    elaborate();
    var other = new ToyLaboratory("another server");
    elaborate(laboratory, new ToyDialect("2"), Trust.UNTRUSTED, 17);
    elaborate(laboratory, DIALECT, Trust.TRUSTED, 17);
    elaborate(laboratory, DIALECT, Trust.UNTRUSTED, 18);
    elaborate(other, DIALECT, Trust.UNTRUSTED, 17);
    assertThat(List.of(laboratory.elaborations(), other.elaborations())).containsExactly(4, 1);
  }

  @Test
  void elaboratesAgainWhenTheEntryIsDamaged() throws IOException {
    var first = elaborate();
    try (var entries = Files.walk(folder.resolve("cache"))) {
      for (var entry : entries.filter(Files::isRegularFile).toList()) {
        Files.writeString(entry, "damaged");
      }
    }
    assertThat(elaborate()).isEqualTo(first);
    assertThat(laboratory.elaborations()).isEqualTo(2);
  }

  private Elaboration elaborate() {
    return elaborate(laboratory, DIALECT, Trust.UNTRUSTED, 17);
  }

  private Elaboration elaborate(ToyLaboratory toys, ToyDialect dialect, Trust trust, int major) {
    var cache =
        new ContentCache(folder.resolve("cache"), CacheLimits.usual(), Clock.systemUTC(), _ -> {});
    var settings = new LaboratorySettings(null, trust, cache, _ -> {});
    var source = SourceTree.read(folder.resolve("main.sql"), Reach.ANYWHERE);
    return new CachedLaboratory(toys, dialect, settings).elaborate(source, major);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
