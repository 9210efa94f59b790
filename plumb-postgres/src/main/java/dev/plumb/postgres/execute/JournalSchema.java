package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.diagnostic.PlumbException.PlanRefused;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.postgres.catalog.OwnSchema;
import dev.plumb.postgres.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;

/// The schema that the journal is kept in: made when it is needed first, by the one who applies.
final class JournalSchema {
  private static final String NO_PRIVILEGE = "42501";
  private static final String WITHOUT = "or go on without a journal: --no-journal";

  /// What is there, and what the user may do.
  private static final String QUERY =
      """
      select n.oid is not null, d.description is not null,
             (select pg_catalog.count(*) = 2 from pg_catalog.pg_class c
              where c.relnamespace = n.oid and c.relname in ('run', 'segment')),
             coalesce(pg_catalog.has_schema_privilege(n.oid, 'usage'), false)
               and not exists (
                 select from pg_catalog.pg_class c
                 where c.relnamespace = n.oid and c.relname in ('run', 'segment')
                   and not pg_catalog.has_table_privilege(c.oid, 'select')),
             pg_catalog.has_database_privilege(pg_catalog.current_database(), 'create'),
             pg_catalog.current_database()::text, current_user::text,
             pg_catalog.pg_get_userbyid(n.nspowner)::text
      from (select) nothing
      left join pg_catalog.pg_namespace n on n.nspname = ?
      left join pg_catalog.pg_description d
        on d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and d.objoid = n.oid
           and d.objsubid = 0 and d.description = ?
      """;

  private static final String SCHEMA =
      """
      create schema plumb;
      comment on schema plumb is 'the journal of plumb';
      """;

  private static final String TABLES =
      """
      create table plumb.run (
        run bigint generated always as identity primary key,
        plan text not null,
        file text not null,
        tool text not null,
        login text not null default session_user,
        role text not null default current_user,
        application text not null default pg_catalog.current_setting('application_name'),
        revision text,
        accepted text[] not null,
        from_state text not null,
        to_state text not null,
        started timestamp with time zone not null default pg_catalog.clock_timestamp(),
        finished timestamp with time zone,
        outcome text not null default 'running',
        error text,
        check (outcome in ('running', 'done', 'failed', 'stopped'))
      );
      create table plumb.segment (
        run bigint not null references plumb.run,
        number integer not null,
        sql text not null,
        before_state text not null,
        after_state text not null,
        started timestamp with time zone not null,
        finished timestamp with time zone,
        outcome text not null,
        attempts integer not null,
        error text,
        primary key (run, number),
        check (outcome in ('running', 'done', 'failed', 'stopped'))
      );
      create view plumb.audit as
        select r.run, r.plan, r.login, r.role, r.application, r.tool, r.revision, r.accepted,
               r.outcome as run_outcome, s.number as segment, s.sql, s.started, s.finished,
               s.outcome, s.attempts, s.error
        from plumb.run r
        left join plumb.segment s on s.run = r.run
        order by r.run, s.number;
      """;

  private JournalSchema() {}

  /// {@return whether there is a journal that the user may read}
  static boolean isReadable(Connection connection) {
    var found = look(connection);
    return found.isOurs() && found.hasTables() && found.mayRead();
  }

  /// Makes what is missing. In the transaction that is open.
  ///
  /// @throws PlanRefused when the schema is not plumb's, or a right is missing
  static void ensure(SqlSession session) {
    var found = look(session.connection());
    if (found.isThere() && !found.isOurs()) {
      throw new PlanRefused(
          CoreCode.JOURNAL_REFUSED,
          "the schema \"plumb\" of this database is not the journal of plumb",
          "give it another name, " + WITHOUT);
    }
    if (!found.isThere() && !found.mayCreate()) {
      throw new PlanRefused(
          CoreCode.JOURNAL_REFUSED,
          "the journal cannot be made: the user may not create schemas",
          "let the owner of the database run: grant create on database "
              + Quoting.identifier(found.database())
              + " to "
              + Quoting.identifier(found.user())
              + "; "
              + WITHOUT);
    }
    try {
      if (!found.isThere()) {
        session.run(SCHEMA);
      }
      if (!found.hasTables()) {
        session.run(TABLES);
      }
    } catch (StatementFailed failure) {
      throw failure.sqlState().equals(NO_PRIVILEGE) ? refused(session, failure) : failure;
    }
  }

  /// {@return what to tell a user who may not use a journal that is there}
  static PlanRefused refused(SqlSession session, StatementFailed failure) {
    var found = look(session.connection());
    var user = Quoting.identifier(found.user());
    return new PlanRefused(
        CoreCode.JOURNAL_REFUSED,
        "the journal cannot be written: " + failure.getMessage(),
        "let "
            + Quoting.identifier(found.owner())
            + " run: grant usage on schema plumb to "
            + user
            + "; grant select, insert, update on all tables in schema plumb to "
            + user
            + "; "
            + WITHOUT);
  }

  private static Found look(Connection connection) {
    try (var ask = connection.prepareStatement(QUERY)) {
      ask.setString(1, OwnSchema.NAME);
      ask.setString(2, OwnSchema.MARK);
      try (var rows = ask.executeQuery()) {
        rows.next();
        return new Found(
            rows.getBoolean(1),
            rows.getBoolean(2),
            rows.getBoolean(3),
            rows.getBoolean(4),
            rows.getBoolean(5),
            rows.getString(6),
            rows.getString(7),
            String.valueOf(rows.getString(8)));
      }
    } catch (SQLException e) {
      throw SqlSession.failure(QUERY, CoreCode.STATEMENT_FAILED, e);
    }
  }

  /// @param owner of the schema
  private record Found(
      boolean isThere,
      boolean isOurs,
      boolean hasTables,
      boolean mayRead,
      boolean mayCreate,
      String database,
      String user,
      String owner) {}
}
