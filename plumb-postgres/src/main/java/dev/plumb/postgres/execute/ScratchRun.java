package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.plan.Change;
import dev.plumb.core.plan.PlannedStep;
import dev.plumb.core.step.TransactionMode;
import dev.plumb.postgres.model.Kinds;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.Confinement;
import dev.plumb.postgres.source.Ineffective;
import dev.plumb.postgres.source.LentPower;
import dev.plumb.postgres.source.OpenCatalogs;
import dev.plumb.postgres.source.RoleWanted;
import dev.plumb.postgres.source.TablespaceWanted;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Runs steps on a scratch database as its unprivileged owner. Roles that a step names come into
/// being on the way; a step that needs more rights gets them if that is safe.
final class ScratchRun {
  private static final String NO_PRIVILEGE = "42501";

  /// The second is what others than superusers are told of an aggregate whose state is `internal`.
  private static final Set<String> FORBIDDEN = Set.of(NO_PRIVILEGE, "42P13");

  private final ScratchDatabase database;
  private final SqlSession owner;
  private final Hush hush;
  private final Set<String> roles = new HashSet<>();
  private final Set<String> tablespaces = new HashSet<>();
  private Runnable onBegin = () -> {};

  ScratchRun(ScratchDatabase database) {
    this.database = database;
    this.owner = new SqlSession(database.owner());
    this.hush = new Hush(database, owner);
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
    database.shedPower();
    hush();
    owner.run("begin");
    onBegin.run();
  }

  void commit() {
    owner.run("commit");
  }

  void rollback() {
    owner.run("rollback");
  }

  /// No event trigger fires from here on.
  void hush() {
    hush.impose();
  }

  /// Lets event triggers be as they are meant to be, for others to see.
  void unhush() {
    hush.lift();
  }

  /// Lets the owner read what it has put into catalogs that hold secrets elsewhere.
  void openCatalogs() {
    try {
      if (OpenCatalogs.areWanted(owner.connection()) && database.elevated().isPresent()) {
        OpenCatalogs.open(database.elevated().get(), database.ownerRole());
      }
    } catch (SQLException e) {
      throw SqlSession.failure("grant select", CoreCode.STATEMENT_FAILED, e);
    }
  }

  /// Runs one step in the transaction that is open, or outside of any if it must.
  ///
  /// @throws StatementFailed when the server refuses it
  void run(PlannedStep step) {
    var sql = step.step().sql().text();
    if (step.cause().id().whole().kind().equals(Kinds.DATABASE)) {
      // A superuser's session that began later would have the settings of the schema's author.
      database.elevated();
    }
    if (step.step().mode() == TransactionMode.OUTSIDE) {
      commit();
      owner.run(sql);
      begin();
      return;
    }
    if (database.isAlone() && Elevable.isOfServer(step.cause().id())) {
      elevated(step);
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
    var tablespace =
        TablespaceWanted.in(failure.getMessage(), failure.detail()).filter(tablespaces::add);
    if (tablespace.isPresent()) {
      database.ensureTablespace(tablespace.get());
      commit();
      begin();
      run(step);
    } else if (role.isPresent()) {
      database.ensureRole(role.get());
      // What a session has looked for in vain it looks for again in its next transaction only.
      commit();
      begin();
      run(step);
    } else if (RoleWanted.vanishedIn(String.valueOf(failure.getMessage()))) {
      run(step);
    } else if ((FORBIDDEN.contains(failure.sqlState()) || Ineffective.is(failure.sqlState()))
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
    var whole = step.cause().id().whole();
    hush.lift(whole.kind());
    var superuser = new SqlSession(database.elevated().orElseThrow());
    superuser.run("set check_function_bodies = off; set session_replication_role = replica");
    superuser(superuser, step.step().sql().text());
    Elevable.gift(step, database.ownerRole()).ifPresent(superuser::run);
    if (whole.kind().equals(Kinds.EXTENSION)) {
      confine(superuser, whole.name());
    } else if (step.cause() instanceof Change.Create(var made) && made.kind().equals(Kinds.ROLE)) {
      database.ensureRole(made.name());
    }
    begin();
  }

  private static void confine(SqlSession superuser, String extension) {
    try {
      Confinement.confine(superuser.connection(), extension);
    } catch (SQLException e) {
      throw SqlSession.failure("create extension " + extension, CoreCode.STATEMENT_FAILED, e);
    }
  }

  private void superuser(SqlSession superuser, String sql) {
    try {
      superuser.run(sql);
    } catch (StatementFailed failure) {
      var wanted = RoleWanted.in(failure.getMessage()).filter(roles::add);
      if (wanted.isPresent()) {
        database.ensureRole(wanted.get());
        superuser(superuser, sql);
        return;
      }
      var owner = LentPower.newOwner(sql).filter(database::isStandIn);
      if (owner.isEmpty() || !failure.sqlState().equals(NO_PRIVILEGE)) {
        throw failure;
      }
      // Another database may have made it, and take it along when it goes.
      database.ensureRole(owner.get());
      lend(superuser, owner.get(), sql);
    }
  }

  private static void lend(SqlSession superuser, String role, String sql) {
    try {
      LentPower.run(superuser.connection(), role, sql);
    } catch (SQLException e) {
      throw SqlSession.failure(sql, CoreCode.STATEMENT_FAILED, e);
    }
  }
}
