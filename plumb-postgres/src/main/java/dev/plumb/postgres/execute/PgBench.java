package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.dialect.Bench;
import dev.plumb.core.lint.Framing;
import dev.plumb.core.lint.Inspection;
import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.source.SourceTree;
import dev.plumb.core.step.Certificate;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.catalog.CatalogState;
import dev.plumb.postgres.catalog.ParkedPlaces;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.LoadRules.Trust;
import dev.plumb.postgres.source.StatementSplitter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A scratch database to build copies and rehearse plans on.
public final class PgBench implements Bench {

  private final ScratchDatabase database;
  private final Trust trust;
  private final ScratchRun run;
  private final Seeds seeds;
  private Map<Address, ObjectId> places = Map.of();
  private Map<Address, ObjectId> seeded = Map.of();

  public PgBench(ScratchDatabase database, Trust trust) {
    this.database = database;
    this.trust = trust;
    this.run = new ScratchRun(database);
    this.seeds = new Seeds(run.session());
  }

  @Override
  public void build(List<PlannedStep> steps) {
    run.begin();
    steps.forEach(run::run);
    run.commit();
  }

  @Override
  public Schema read() {
    var state = state();
    places = state.places();
    return state.schema();
  }

  @Override
  public Schema look() {
    return state().schema();
  }

  private CatalogState state() {
    run.unhush();
    run.openCatalogs();
    return ScratchReader.read(database, Scope.EVERYTHING);
  }

  @Override
  public void seed() {
    run.hush();
    seeds.sow(places);
    seeded = places;
  }

  @Override
  public Map<ObjectId, Rows> rows() {
    run.hush();
    var parked = new ParkedRows(parkedPlaces(), seeded);
    return parked.underFormerNames(seeds.rows(parked.among(places)));
  }

  private Map<Address, ObjectId> parkedPlaces() {
    try {
      return ParkedPlaces.read(run.session().connection());
    } catch (SQLException e) {
      throw SqlSession.failure("what is parked", CoreCode.STATEMENT_FAILED, e);
    }
  }

  @Override
  public List<Certificate> rehearse(List<PlannedStep> segment) throws FailedStep {
    var watch = new Watch(run.session().connection(), places);
    var certificates = new ArrayList<Certificate>();
    run.onBegin(watch::goOn);
    run.begin();
    try {
      watch.begin();
      for (var step : segment) {
        certificates.add(rehearse(step, watch));
      }
    } catch (SQLException e) {
      throw SqlSession.failure("the observation of locks", CoreCode.STATEMENT_FAILED, e);
    }
    run.commit();
    return certificates;
  }

  @Override
  public Inspection inspect(
      List<SourceTree> files, Framing framing, Map<Integer, Refusal> refusals) {
    var scripts = files.stream().map(StatementSplitter::split).toList();
    run.hush();
    return new ChangeRun(database, trust, framing, refusals).inspect(scripts);
  }

  @Override
  public void close() {
    database.close();
  }

  private Certificate rehearse(PlannedStep step, Watch watch) throws FailedStep, SQLException {
    try {
      run.run(step);
    } catch (StatementFailed failure) {
      run.rollback();
      throw new FailedStep(step, failure);
    }
    return watch.certify(step.step().relations());
  }
}
