package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.dialect.Target;
import dev.plumb.core.model.Scope;
import dev.plumb.core.secret.Secret;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.connect.ConnectionSpec;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchSettings;
import dev.plumb.postgres.source.Lack;
import dev.plumb.postgres.source.LoadRules;
import dev.plumb.postgres.source.PostgresCode;
import dev.plumb.postgres.source.SchemaLoader;
import dev.plumb.postgres.source.StatementSplitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scratch PostgreSQL databases: where sources are run and plans are rehearsed.
public final class PgLaboratory implements Laboratory {
  private static final String DATATYPE_MISMATCH = "42804";

  private final Scratch own;
  private final Trust trust;
  private final @Nullable Lender lender;
  private @Nullable Target lent;
  private volatile @Nullable Scratch reserve;

  /// Makes scratch databases on the servers of live databases.
  public record Lender(ScratchSettings settings) {
    /// {@return temporary databases on a server}
    public static Scratch on(Secret location, ScratchSettings settings) {
      var spec = ConnectionSpec.parse(location);
      return Scratch.onServer(spec.jdbcUrl(), spec.properties(), settings);
    }

    private Scratch on(Target target) {
      settings
          .progress()
          .accept(
              "making a temporary database on the target's server, for what the embedded lacks");
      return on(target.location(), settings);
    }
  }

  /// @param lender what to do when the scratch server lacks something; null for nothing
  public PgLaboratory(Scratch scratch, Trust trust, @Nullable Lender lender) {
    this.own = scratch;
    this.trust = trust;
    this.lender = lender;
  }

  @Override
  public Elaboration elaborate(SourceTree source, int major) {
    var script = StatementSplitter.split(source);
    var isolation =
        SchemaLoader.requiresPrivateServer(script) ? Isolation.PRIVATE : Isolation.SHARED;
    try (var database = scratch().database(major, isolation)) {
      var loaded = SchemaLoader.load(script, database, rules());
      var state = ScratchReader.read(database, Scope.STATED);
      var placement = new SourcePlaces(state, loaded);
      return new Elaboration(
          new Reading(state.schema(), state.unmodelled()),
          placement.places(),
          placement.renames(),
          placement.conversions());
    }
  }

  private LoadRules rules() {
    return switch (trust) {
      case UNTRUSTED -> LoadRules.untrusted();
      case TRUSTED -> LoadRules.trusted();
    };
  }

  @Override
  public String identity(int major) {
    return scratch().identity(major);
  }

  @Override
  public Bench bench(int major, Bench.Server server) {
    var isolation =
        switch (server) {
          case SHARED -> Isolation.SHARED;
          case OWN -> Isolation.PRIVATE;
        };
    return new PgBench(scratch().database(major, isolation), rules().trust());
  }

  @Override
  public Bench.Server serverFor(List<SourceTree> change) {
    var isOfServer =
        change.stream().map(StatementSplitter::split).anyMatch(SchemaLoader::requiresPrivateServer);
    return isOfServer ? Bench.Server.OWN : Bench.Server.SHARED;
  }

  @Override
  public boolean lacksConversion(StatementFailed failure) {
    return failure.sqlState().equals(DATATYPE_MISMATCH);
  }

  /// Data exceptions and integrity violations (manual, appendix A).
  @Override
  public boolean dislikesRows(StatementFailed failure) {
    return failure.sqlState().startsWith("22") || failure.sqlState().startsWith("23");
  }

  @Override
  public synchronized void mayUse(Target server) {
    lent = server;
  }

  @Override
  public synchronized boolean turnsAfter(PlumbException failure) {
    if (lender == null || lent == null || reserve != null || !tellsOfLack(failure)) {
      return false;
    }
    reserve = lender.on(lent);
    return true;
  }

  @Override
  public void close() {
    var other = reserve;
    if (other != null) {
      other.close();
    }
    own.close();
  }

  private Scratch scratch() {
    var other = reserve;
    return other == null ? own : other;
  }

  private static boolean tellsOfLack(PlumbException failure) {
    return failure.diagnostics().stream()
        .anyMatch(
            diagnostic ->
                diagnostic.code() == PostgresCode.MISSING_EXTENSION
                    || diagnostic.code() == PostgresCode.MISSING_FEATURE
                    || Lack.isIn(diagnostic.message()));
  }
}
