package dev.plumb.postgres.execute;

import dev.plumb.core.lint.Refusal;
import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Schema;
import dev.plumb.core.model.Scope;
import dev.plumb.core.step.Certificate;
import dev.plumb.core.step.LockMode;
import dev.plumb.postgres.catalog.Address;
import dev.plumb.postgres.lint.Observed;
import dev.plumb.postgres.lint.Observed.Frame;
import dev.plumb.postgres.lint.Standing;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.ChangeSession;
import dev.plumb.postgres.source.Ending;
import dev.plumb.postgres.source.Ending.Ran;
import dev.plumb.postgres.source.Ending.Refused;
import dev.plumb.postgres.source.Statement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Runs single statements of a change and keeps the account of each: what it locked, rewrote and
/// read, and how the database stood before and after.
final class StatementRun {
  /// What is said of a statement that takes no transaction around it (manual, appendix A).
  private static final Set<String> WANTS_NO_TRANSACTION = Set.of("25001", "2D000");

  private static final Certificate NOTHING = new Certificate(List.of(), Set.of(), Set.of());
  private static final Frame NO_FRAME = new Frame(0, true);

  private final ScratchDatabase database;
  private final ChangeSession session;
  private final Watch watch;
  private final Map<Integer, Refusal> dislikes;
  private final Map<Integer, Refusal> refusals = new HashMap<>();
  private Set<Address> original = Set.of();
  private Standing standing = new Standing(Schema.empty(), Map.of(), Set.of());
  private int transactions;
  private int count;

  StatementRun(ScratchDatabase database, ChangeSession session, Map<Integer, Refusal> dislikes) {
    this.database = database;
    this.session = session;
    this.dislikes = dislikes;
    this.watch = new Watch(database.owner(), Map.of());
    session.onBegin(watch::goOn);
  }

  /// What is there now nobody in the file has made.
  void beginFile() {
    var state = ScratchReader.read(database, Scope.EVERYTHING);
    original = state.places().keySet();
    standing = Standing.of(state.schema(), state.places(), original);
    know();
  }

  void beginTransaction() throws SQLException {
    session.begin();
    startAccount();
  }

  /// {@return how many statements were looked at}
  int count() {
    return count;
  }

  /// {@return the statements that failed because of rows, where that was not known}
  Map<Integer, Refusal> refusals() {
    return refusals;
  }

  Observed observe(Statement statement) throws SQLException {
    var observed =
        ChangeSession.isControl(statement)
            ? control(statement)
            : session.isInTransaction() ? within(statement) : alone(statement);
    if (observed.ending() instanceof Refused(var refusal) && isAboutRows(refusal)) {
      refusals.put(count, refusal);
    }
    count++;
    return observed;
  }

  private Observed control(Statement statement) throws SQLException {
    boolean wasWithin = session.isInTransaction();
    var ending = session.run(statement);
    boolean isWithin = session.isInTransaction();
    var first = statement.tokens().getFirst().word();
    boolean isEnd = Set.of("commit", "end", "rollback", "abort").contains(first);
    if (isWithin && (!wasWithin || isEnd && !statement.has("to"))) {
      startAccount();
    } else if (isWithin) {
      watch.begin();
    }
    var before = standing;
    if (isEnd) {
      read();
    }
    return new Observed(
        statement,
        NO_FRAME,
        NOTHING,
        Map.of(),
        before,
        before,
        ending,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private Observed within(Statement statement) throws SQLException {
    var held = watch.held();
    var ending = session.run(statement);
    var frame = new Frame(transactions, false);
    return observed(statement, frame, watch.certify(Set.of()), held, ending);
  }

  /// A transaction around the statement alone changes nothing and lets its locks be seen.
  private Observed alone(Statement statement) throws SQLException {
    beginTransaction();
    var ending = session.run(statement);
    if (ending instanceof Refused(var refusal) && wantsNoTransaction(refusal)) {
      session.rollback();
      watch.begin();
      ending = session.run(statement);
      return observed(
          statement, new Frame(transactions, true), watch.certify(Set.of()), Map.of(), ending);
    }
    var certificate = watch.certify(Set.of());
    var observed =
        observed(statement, new Frame(transactions, true), certificate, Map.of(), ending);
    if (ending instanceof Ran && session.isInTransaction()) {
      var second = ChangeSession.isRepeatable(statement) ? session.again(statement) : none();
      var end = session.commit(statement);
      return observed.ending(end instanceof Refused ? end : ending).second(second);
    }
    if (session.isInTransaction()) {
      session.rollback();
    }
    return observed;
  }

  private static Optional<Refusal> none() {
    return Optional.empty();
  }

  private Observed observed(
      Statement statement,
      Frame frame,
      Certificate certificate,
      Map<ObjectId, LockMode> held,
      Ending ending) {
    var before = standing;
    boolean isStrong = certificate.locks().stream().anyMatch(each -> each.mode().blocksWrites());
    boolean waits = isStrong && session.setting("lock_timeout").equals("0");
    if (ending instanceof Ran && ChangeSession.canDefine(statement)) {
      read();
    }
    return new Observed(
        statement,
        frame,
        certificate,
        held,
        before,
        standing,
        ending,
        Optional.ofNullable(dislikes.get(count)),
        Optional.empty(),
        waits);
  }

  private void startAccount() throws SQLException {
    transactions++;
    watch.begin();
  }

  private void read() {
    var state = ScratchReader.read(database, Scope.EVERYTHING);
    standing = Standing.of(state.schema(), state.places(), original);
    know();
  }

  private void know() {
    var known = new HashMap<>(standing.places());
    known.keySet().retainAll(original);
    watch.know(known);
  }

  private boolean isAboutRows(Refusal refusal) {
    return dislikes.isEmpty()
        && (refusal.state().startsWith("22") || refusal.state().startsWith("23"));
  }

  private static boolean wantsNoTransaction(Refusal refusal) {
    return WANTS_NO_TRANSACTION.contains(refusal.state());
  }
}
