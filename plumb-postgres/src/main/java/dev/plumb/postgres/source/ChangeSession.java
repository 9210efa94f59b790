package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.PlumbException.SourceRejected;
import dev.plumb.core.lint.Refusal;
import dev.plumb.postgres.source.Ending.LeftOut;
import dev.plumb.postgres.source.Ending.Ran;
import dev.plumb.postgres.source.Ending.Refused;
import dev.plumb.postgres.source.Ending.Warning;
import dev.plumb.postgres.source.LoadRules.Trust;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/// Runs the statements of a hand-written change in their order, as the unprivileged owner of a
/// scratch database. A statement that fails inside a transaction does not end it, so that the next
/// ones are looked at, too.
public final class ChangeSession {
  private static final int GRACE = 5_000;
  private static final int LIMIT = 30_000;
  private static final String NO_PRIVILEGE = "42501";

  private final LoadTarget target;
  private final Connection owner;
  private final SuperuserHand superuser;
  private final Set<String> rolesMade = new HashSet<>();
  private final Set<String> tablespacesMade = new HashSet<>();
  private Runnable onBegin = () -> {};

  public ChangeSession(LoadTarget target, Trust trust) {
    this.target = target;
    this.owner = target.owner();
    this.superuser = new SuperuserHand(target, trust);
  }

  /// Says what is to be done whenever a transaction had to be cut in two.
  public void onBegin(Runnable listener) {
    onBegin = listener;
  }

  /// Begins as a new connection would, with the settings of a server that nobody has touched.
  public void restart() {
    perform("reset role");
    perform("reset all");
    perform("set lock_timeout = 0");
    perform("set client_connection_check_interval = '1s'");
    limitNetwork(LIMIT + GRACE);
  }

  /// Leaves the connection as it was.
  public void end() {
    if (isInTransaction()) {
      perform("rollback");
    }
    perform("reset role");
    perform("reset all");
    limitNetwork(0);
  }

  public boolean isInTransaction() {
    return state() != TransactionState.IDLE;
  }

  public void begin() {
    perform("begin");
  }

  public void rollback() {
    perform("rollback");
  }

  /// {@return how a transaction ends, which may fail on what was put off to its end}
  public Ending commit(Statement last) {
    return run(last, "commit");
  }

  /// {@return whether a statement is about the session or the transaction, so that it runs as it
  /// is}
  public static boolean isControl(Statement statement) {
    var way = Screening.way(statement);
    return way == Way.SKIP && !statement.startsWith("set", "constraints") || way == Way.SETTING;
  }

  /// {@return whether a statement can change what a database holds beside rows}
  public static boolean canDefine(Statement statement) {
    return switch (statement.tokens().getFirst().word()) {
      case "insert", "update", "delete", "merge", "copy", "values", "table", "truncate" -> false;
      case "lock", "listen", "notify", "unlisten", "analyze", "vacuum", "show", "explain" -> false;
      default -> true;
    };
  }

  /// {@return whether a second run of a statement does no more than the first}
  public static boolean isRepeatable(Statement statement) {
    return switch (statement.tokens().getFirst().word()) {
      case "create", "alter", "drop" -> true;
      default -> false;
    };
  }

  /// {@return how a statement came out}
  public Ending run(Statement statement) {
    var reason = ChangeScreening.reasonToLeaveOut(statement, target.elevated().isPresent());
    if (reason.isPresent()) {
      return new LeftOut(reason.get());
    }
    var ending = superuser.isFor(statement) ? elevated(statement) : guarded(statement);
    while (ending instanceof Refused(var refusal) && isWorthRetrying(refusal)) {
      renew();
      ending = superuser.isFor(statement) ? elevated(statement) : guarded(statement);
    }
    return ending instanceof Refused(var refusal)
            && refusal.state().equals(NO_PRIVILEGE)
            && superuser.mayRun(statement)
        ? elevated(statement)
        : ending;
  }

  /// {@return why a statement that ran does not run once more; empty when it does}
  ///
  /// Only inside a transaction, which is as if it had not been tried.
  public Optional<Refusal> again(Statement statement) {
    perform("savepoint plumb");
    var ending = run(statement, statement.sql());
    perform("rollback to savepoint plumb");
    return ending instanceof Refused(var refusal) ? Optional.of(refusal) : Optional.empty();
  }

  /// {@return the value of a setting}
  public String setting(String name) {
    try (var ask = owner.prepareStatement("select pg_catalog.current_setting(?)")) {
      ask.setString(1, name);
      try (var answer = ask.executeQuery()) {
        answer.next();
        return answer.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the setting " + name + " cannot be asked for", e);
    }
  }

  private Ending guarded(Statement statement) {
    if (state() != TransactionState.FAILED) {
      perform(isOnRows(statement) ? "set enable_seqscan = off" : "reset enable_seqscan");
      perform("set statement_timeout = '" + LIMIT + "ms'");
    }
    if (isControl(statement)) {
      return control(statement);
    }
    if (!isInTransaction()) {
      return run(statement, statement.sql());
    }
    perform("savepoint plumb");
    var ending = run(statement, statement.sql());
    perform(ending instanceof Refused ? "rollback to savepoint plumb" : "release savepoint plumb");
    return ending;
  }

  /// A transaction that such a statement has broken is begun anew.
  private Ending control(Statement statement) {
    var ending = run(statement, statement.sql());
    if (state() == TransactionState.FAILED) {
      perform("rollback");
      perform("begin");
      onBegin.run();
    }
    return ending;
  }

  /// A few rows are always read from end to end, unless that costs more than it does.
  private static boolean isOnRows(Statement statement) {
    return switch (statement.tokens().getFirst().word()) {
      case "insert", "update", "delete", "merge", "select", "with" -> true;
      default -> false;
    };
  }

  /// The superuser sees only what is committed.
  private Ending elevated(Statement statement) {
    boolean within = isInTransaction();
    if (within) {
      perform("commit");
    }
    var path = setting("search_path");
    try {
      return new Ran(warnings(superuser.run(statement, path)));
    } catch (SQLException e) {
      return refused(statement, statement.sql(), e);
    } finally {
      if (within) {
        perform("begin");
        onBegin.run();
      }
    }
  }

  /// What a session has looked for in vain it looks for again in its next transaction only.
  private void renew() {
    if (isInTransaction()) {
      perform("commit");
      perform("begin");
      onBegin.run();
    }
  }

  private boolean isWorthRetrying(Refusal refusal) {
    var message = refusal.said().message();
    var tablespace = TablespaceWanted.in(message, message).filter(tablespacesMade::add);
    tablespace.ifPresent(target::ensureTablespace);
    var role = RoleWanted.in(message).filter(rolesMade::add);
    role.ifPresent(target::ensureRole);
    return tablespace.isPresent() || role.isPresent() || RoleWanted.vanishedIn(message);
  }

  private Ending run(Statement statement, String sql) {
    try (var sender = owner.createStatement()) {
      sender.setEscapeProcessing(false);
      sender.execute(sql);
      return new Ran(warnings(sender.getWarnings()));
    } catch (SQLException e) {
      return refused(statement, sql, e);
    }
  }

  private static Ending refused(Statement statement, String sql, SQLException e) {
    var work = new Work(statement, Screening.way(statement), Setting.none());
    var failure = Failure.of(work, sql, e);
    var said = FailureText.of(failure, Failure::hint);
    if (failure.isEnd() || Lack.isIn(failure.message())) {
      throw new SourceRejected(said);
    }
    return new Refused(new Refusal(failure.sqlState(), said));
  }

  private static List<Warning> warnings(@Nullable SQLWarning first) {
    var warnings = new ArrayList<Warning>();
    for (var each = first; each != null; each = each.getNextWarning()) {
      warnings.add(
          new Warning(String.valueOf(each.getSQLState()), String.valueOf(each.getMessage())));
    }
    return warnings;
  }

  private void perform(String sql) {
    try (var sender = owner.createStatement()) {
      sender.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the scratch database did not " + sql, e);
    }
  }

  private TransactionState state() {
    try {
      return owner.unwrap(BaseConnection.class).getTransactionState();
    } catch (SQLException e) {
      throw new IllegalStateException("the connection does not know its transaction", e);
    }
  }

  private void limitNetwork(int milliseconds) {
    try {
      owner.setNetworkTimeout(Runnable::run, milliseconds);
    } catch (SQLException e) {
      throw new IllegalStateException("the connection takes no limit", e);
    }
  }
}
