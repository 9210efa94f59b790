package dev.plumb.postgres.cases;

import dev.plumb.core.dialect.Elaboration;
import dev.plumb.core.dialect.Laboratory;
import dev.plumb.core.dialect.LaboratorySettings.Trust;
import dev.plumb.core.dialect.Reading;
import dev.plumb.core.model.Scope;
import dev.plumb.core.source.SourceTree;
import dev.plumb.postgres.execute.PgLaboratory;
import dev.plumb.postgres.execute.ScratchReader;
import dev.plumb.postgres.scratch.Isolation;
import dev.plumb.postgres.scratch.Scratch;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.scratch.ScratchSettings;
import dev.plumb.postgres.source.LoadRules;
import dev.plumb.postgres.source.SchemaLoader;
import dev.plumb.postgres.source.StatementSplitter;

/// The servers that cases run on: embedded ones, warm, shared by all threads.
public final class Bed implements AutoCloseable {
  private final Scratch scratch;
  private final LoadRules rules;
  private final PgLaboratory laboratory;

  private Bed(Scratch scratch, LoadRules rules, Trust trust) {
    this.scratch = scratch;
    this.rules = rules;
    this.laboratory = new PgLaboratory(scratch, trust, null);
  }

  public Bed() {
    this(Scratch.embedded(ScratchSettings.usual()), LoadRules.untrusted(), Trust.UNTRUSTED);
  }

  /// {@return the same servers for sources of one's own}
  public Bed trusting() {
    return new Bed(scratch, LoadRules.trusted(), Trust.TRUSTED);
  }

  Laboratory laboratory() {
    return laboratory;
  }

  public Elaboration elaborate(SourceTree source, int major) {
    return laboratory.elaborate(source, major);
  }

  /// {@return a database that stands for a live one, with a source loaded}
  ///
  /// @param next what it will become
  ScratchDatabase live(SourceTree source, SourceTree next, int major) {
    var script = StatementSplitter.split(source);
    boolean isAlone =
        SchemaLoader.requiresPrivateServer(script)
            || SchemaLoader.requiresPrivateServer(StatementSplitter.split(next));
    var database = scratch.database(major, isAlone ? Isolation.PRIVATE : Isolation.SHARED);
    try {
      SchemaLoader.load(script, database, rules);
      return database;
    } catch (RuntimeException refusal) {
      database.close();
      throw refusal;
    }
  }

  /// {@return what a database holds, all of it}
  static Reading read(ScratchDatabase database) {
    var state = ScratchReader.read(database, Scope.EVERYTHING);
    return new Reading(state.schema(), state.unmodelled());
  }

  @Override
  public void close() {
    laboratory.close();
  }
}
