package dev.plumb.postgres.source;

import dev.plumb.core.diagnostic.Diagnostic;
import dev.plumb.postgres.source.LoadRules.Trust;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs single statements by the hand that may: the owner's, or the superuser's.
final class Runner {
  private final LoadTarget target;
  private final Session session;
  private final @Nullable ElevatedSession elevated;
  private final Trust trust;
  private final Set<String> rolesMade = new HashSet<>();
  private final Set<String> tablespacesMade = new HashSet<>();

  Runner(LoadTarget target, Session session, @Nullable ElevatedSession elevated, Trust trust) {
    this.target = target;
    this.session = session;
    this.elevated = elevated;
    this.trust = trust;
  }

  /// Runs a statement as the owner; makes the roles that it lacks; lets the superuser do what is
  /// harmless and not the owner's to do.
  Optional<Failure> ordinary(Work work) {
    var failure = session.run(work);
    while (failure.isPresent() && isWorthRetrying(failure.get())) {
      failure = session.run(work);
    }
    return failure.filter(this::takesSuperuser).isPresent()
        ? elevated(work, failure.orElseThrow()).filter(Runner::isRefusal)
        : failure.filter(Runner::isRefusal);
  }

  /// Who may not pass a right on may say so all the same, as dumps do of what an extension owns.
  private static boolean isRefusal(Failure failure) {
    return !Ineffective.is(failure.sqlState());
  }

  /// An aggregate whose state is `internal` only a superuser can make; others are told that its
  /// definition is wrong. Nobody but a superuser owns a language that is there by itself.
  private boolean takesSuperuser(Failure failure) {
    return isForbidden(failure)
        || Ineffective.is(failure.sqlState())
            && (trust == Trust.TRUSTED
                || Elevation.isGrantOn(Set.of("language"), failure.work().statement()))
        || trust == Trust.TRUSTED && failure.sqlState().equals("42P13");
  }

  /// Runs a statement about roles that are there.
  Optional<Failure> role(Work work) throws SQLException {
    return role(work, superuser -> superuser.run(work));
  }

  /// Runs a statement about roles, and makes those that it merely names.
  Optional<Failure> roleOfOthers(Work work) throws SQLException {
    return role(work, superuser -> asSuperuser(work, superuser));
  }

  /// Lets the owner of the database act for a role that the source makes.
  void admit(String role) {
    target.ensureRole(role);
  }

  private Optional<Failure> role(Work work, Function<ElevatedSession, Optional<Failure>> permitted)
      throws SQLException {
    if (elevated == null) {
      return session.run(work);
    }
    var elevation = new Elevation(trust, elevated.connection());
    return elevation.allowsRole(work.statement())
        ? permitted.apply(elevated)
        : Optional.of(
            new Failure(
                work, new SQLException("the statement lends a power over the server", "42501")));
  }

  Optional<Failure> extension(Work work, List<Diagnostic> missing) throws SQLException {
    var name = Definition.of(work.statement()).map(Definition::shown).orElse("");
    if (!name.isEmpty() && !isAvailable(name)) {
      missing.add(missing(work.statement(), name));
      return Optional.empty();
    }
    if (elevated == null) {
      return session.run(work);
    }
    var failure = elevated.run(work);
    elevated.confine(name);
    return failure;
  }

  /// Runs a statement about subscriptions in its inert form. One that is not understood the owner
  /// may try where it has no right to succeed.
  Optional<Failure> subscription(Work work) {
    var inert = InertSubscription.of(work.statement());
    if (inert.isEmpty()) {
      return elevated == null
          ? Optional.of(new Failure(work, new SQLException("plumb cannot read it", "42601")))
          : session.run(work);
    }
    return elevated == null ? session.run(work, inert.get()) : elevated.run(work, inert.get());
  }

  /// Runs a statement about the database under the name that it has here. From sessions that begin
  /// later nobody expects anything: what lends no power the superuser may set for all of them.
  Optional<Failure> database(Work work) {
    var about = AboutDatabase.of(work.statement()).orElseThrow();
    try {
      var sql = about.sql(DatabaseName.quoted(session.connection()));
      var failure = session.run(work, sql);
      while (failure.isPresent() && isWorthRetrying(failure.get())) {
        failure = session.run(work, sql);
      }
      if (elevated == null || failure.filter(Runner::isForbidden).isEmpty()) {
        return failure;
      }
      return new Elevation(trust, elevated.connection()).allowsDatabase(about)
          ? elevated.run(work, sql)
          : failure;
    } catch (SQLException e) {
      return Optional.of(new Failure(work, e));
    }
  }

  /// Lets the owner read back what it has made.
  void openCatalogs() throws SQLException {
    if (elevated != null && OpenCatalogs.areWanted(session.connection())) {
      elevated.openCatalogs(target.ownerRole());
    }
  }

  /// From here on no event trigger fires on what the superuser does.
  void beginEventTriggers() throws SQLException {
    if (elevated != null) {
      elevated.silenceEventTriggers();
    }
  }

  /// Runs a statement about event triggers, which fires none.
  Optional<Failure> eventTrigger(Work work) {
    return elevated == null ? session.run(work) : asSuperuser(work, elevated);
  }

  private Optional<Failure> asSuperuser(Work work, ElevatedSession superuser) {
    var failure = superuser.run(work);
    while (failure.isPresent() && isWorthRetrying(failure.get())) {
      failure = superuser.run(work);
    }
    return lending(work, failure, superuser);
  }

  private Optional<Failure> lending(
      Work work, Optional<Failure> failure, ElevatedSession superuser) {
    var owner =
        failure
            .filter(Runner::isForbidden)
            .flatMap(_ -> LentPower.newOwner(work.statement().sql()))
            .filter(target::isStandIn);
    return owner.isPresent() ? superuser.runLending(work, owner.get()) : failure;
  }

  private Optional<Failure> elevated(Work work, Failure failure) {
    if (elevated == null) {
      return Optional.of(failure);
    }
    try {
      return new Elevation(trust, elevated.connection()).allows(work.statement())
          ? lending(work, elevated.runFor(work, target.ownerRole()), elevated)
          : Optional.of(failure);
    } catch (SQLException e) {
      return Optional.of(new Failure(work, e));
    }
  }

  private static boolean isForbidden(Failure failure) {
    return failure.sqlState().equals("42501");
  }

  private boolean isWorthRetrying(Failure failure) {
    var tablespace =
        TablespaceWanted.in(failure.message(), failure.detail().orElse(null))
            .filter(tablespacesMade::add);
    if (tablespace.isPresent()) {
      target.ensureTablespace(tablespace.get());
      return true;
    }
    var role = RoleWanted.in(failure.message()).filter(rolesMade::add);
    role.ifPresent(target::ensureRole);
    return role.isPresent() || RoleWanted.vanishedIn(failure.message());
  }

  private boolean isAvailable(String extension) throws SQLException {
    try (var query =
        session
            .connection()
            .prepareStatement(
                """
                select 1
                from pg_catalog.pg_available_extensions e
                where e.name operator(pg_catalog.=) ?::pg_catalog.name
                """)) {
      query.setString(1, extension);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static Diagnostic missing(Statement statement, String name) {
    var index = statement.tokens().size();
    for (int i = 0; i < index; i++) {
      var token = statement.tokens().get(i);
      if (token.isName() && NameText.value(token).equals(name)) {
        index = i;
      }
    }
    var span =
        index < statement.tokens().size()
            ? statement.spanFrom(statement.tokens().get(index).start())
            : statement.span();
    return Diagnostic.error(
            PostgresCode.MISSING_EXTENSION,
            span,
            "the scratch server does not have the extension \"" + name + "\"")
        .withAbout(name)
        .withHint(
            "--scratch URL names a server that has it; a live target that has it lends a temporary"
                + " database; or take the extension out");
  }
}
