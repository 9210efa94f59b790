package dev.plumb.core.snapshot;

import dev.plumb.core.cache.CacheKey;
import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Dialect;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.source.SourceDigest;
import dev.plumb.core.source.SourceFile;
import dev.plumb.core.source.SourceTree;
import java.util.List;
import java.util.Optional;

/// A laboratory that remembers what sources declare: an unchanged source costs no scratch database.
///
/// An entry counts only for the same files, included ones too, on the same server version with the
/// same rules and trust; one that cannot be read is as good as absent.
public final class CachedLaboratory implements Laboratory {
  private static final String FORMAT = "elaboration 1";

  private final Laboratory laboratory;
  private final LaboratorySettings settings;
  private final String version;
  private final ElaborationFile files;

  /// @param laboratory closed with this one
  public CachedLaboratory(Laboratory laboratory, Dialect dialect, LaboratorySettings settings) {
    this.laboratory = laboratory;
    this.settings = settings;
    this.version = dialect.name() + " " + dialect.version();
    this.files = new ElaborationFile(dialect.name(), dialect.rules());
  }

  @Override
  public Elaboration elaborate(SourceTree source, int major) {
    var key = key(source, major);
    var known = settings.cache().findText(key).flatMap(text -> read(text, source));
    if (known.isPresent()) {
      return known.get();
    }
    var includes = new Includes(source);
    var elaboration = laboratory.elaborate(includes, major);
    settings.cache().putText(key, files.write(major, elaboration, includes));
    return elaboration;
  }

  @Override
  public String identity(int major) {
    return laboratory.identity(major);
  }

  @Override
  public Bench bench(int major, Bench.Server server) {
    return laboratory.bench(major, server);
  }

  @Override
  public Bench.Server serverFor(List<SourceTree> change) {
    return laboratory.serverFor(change);
  }

  @Override
  public boolean lacksConversion(StatementFailed failure) {
    return laboratory.lacksConversion(failure);
  }

  @Override
  public boolean dislikesRows(StatementFailed failure) {
    return laboratory.dislikesRows(failure);
  }

  @Override
  public void mayUse(Target server) {
    laboratory.mayUse(server);
  }

  @Override
  public boolean turnsAfter(PlumbException failure) {
    return laboratory.turnsAfter(failure);
  }

  @Override
  public void close() {
    laboratory.close();
  }

  private CacheKey key(SourceTree source, int major) {
    return CacheKey.of(
        FORMAT,
        SourceDigest.of(source.files()),
        version,
        laboratory.identity(major),
        Integer.toString(major),
        settings.trust().name());
  }

  private Optional<Elaboration> read(String text, SourceTree source) {
    try {
      var content = files.read(new SourceFile("cache", text));
      return Includes.match(content.includes(), source)
          ? Optional.of(content.elaboration())
          : Optional.empty();
    } catch (SourceRejected damaged) {
      return Optional.empty();
    }
  }
}
