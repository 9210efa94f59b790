package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.RoleWanted;
import java.util.HashSet;
import java.util.Set;

/// Runs steps on a scratch database as its unprivileged owner. Roles that a step names come into
/// being on the way; a step that needs more rights gets them if that is safe.
final class ScratchRun {
  private static final String NO_PRIVILEGE = "42501";

  private final ScratchDatabase database;
  private final SqlSession owner;
  private final Set<String> roles = new HashSet<>();
  private Runnable onBegin = () -> {};

  ScratchRun(ScratchDatabase database) {
    this.database = database;
    this.owner = new SqlSession(database.owner());
    owner.run("set check_function_bodies = off");
  }

  SqlSession session() {
    return owner;
  }

  /// Says what is to be done whenever a transaction has begun.
  void onBegin(Runnable listener) {
    onBegin = listener;
  }

  void begin() {
    owner.run("begin");
    onBegin.run();
  }

  void commit() {
    owner.run("commit");
  }

  void rollback() {
    owner.run("rollback");
  }

  /// Runs one step in the transaction that is open, or outside of any if it must.
  ///
  /// @throws StatementFailed when the server refuses it
  void run(PlannedStep step) {
    var sql = step.step().sql().text();
    if (step.step().mode() == TransactionMode.OUTSIDE) {
      commit();
      owner.run(sql);
      begin();
      return;
    }
    try {
      guarded(sql);
    } catch (StatementFailed failure) {
      recover(step, failure);
    }
  }

  private void guarded(String sql) {
    owner.run("savepoint plumb");
    try {
      owner.run(sql);
    } catch (StatementFailed failure) {
      owner.run("rollback to savepoint plumb");
      throw failure;
    }
    owner.run("release savepoint plumb");
  }

  private void recover(PlannedStep step, StatementFailed failure) {
    var role = RoleWanted.in(failure.getMessage()).filter(roles::add);
    if (role.isPresent()) {
      database.ensureRole(role.get());
      // What a session has looked for in vain it looks for again in its next transaction only.
      commit();
      begin();
      run(step);
    } else if (RoleWanted.vanishedIn(String.valueOf(failure.getMessage()))) {
      run(step);
    } else if (failure.sqlState().equals(NO_PRIVILEGE)
        && Elevable.isSafe(step.cause().id().kind())
        && database.elevated().isPresent()) {
      elevated(step);
    } else {
      throw failure;
    }
  }

  /// The other connection sees what is committed only. No trigger of the schema's author may fire
  /// there.
  private void elevated(PlannedStep step) {
    commit();
    var session = new SqlSession(database.elevated().orElseThrow());
    session.run("set check_function_bodies = off; set session_replication_role = replica");
    session.run(step.step().sql().text());
    begin();
  }
}
