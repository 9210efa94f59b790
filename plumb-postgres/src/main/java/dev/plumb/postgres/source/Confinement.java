package dev.plumb.postgres.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// Takes from an extension on a scratch server what reaches the network or the machine. Its objects
/// are the extension's own affair, so nobody who reads the database sees the difference.
public final class Confinement {
  /// Extensions whose functions reach out for everyone.
  private static final Set<String> REACHING =
      Set.of(
          "dblink", "http", "pg_net", "aws_s3", "aws_lambda", "plsh", "postgres_fdw", "file_fdw");

  private static final String DISARM =
      """
      do $body$
      declare
        wrapper pg_catalog.text;
      begin
        for wrapper in
          select w.fdwname
          from pg_catalog.pg_depend d
          join pg_catalog.pg_extension e on e.oid operator(pg_catalog.=) d.refobjid
          join pg_catalog.pg_foreign_data_wrapper w on w.oid operator(pg_catalog.=) d.objid
          where d.refclassid operator(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
            and d.classid operator(pg_catalog.=)
              'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass
            and d.deptype operator(pg_catalog.=) 'e'
            and e.extname::pg_catalog.text operator(pg_catalog.=)
              pg_catalog.current_setting('plumb.extension')
        loop
          execute pg_catalog.format(
            'alter foreign data wrapper %I no handler' || case wrapper
              when 'file_fdw' then ' no validator' else '' end,
            wrapper);
        end loop;
      end
      $body$
      """;

  private static final String REVOKE =
      """
      do $body$
      declare
        routine pg_catalog.regprocedure;
      begin
        for routine in
          select d.objid
          from pg_catalog.pg_depend d
          join pg_catalog.pg_extension e on e.oid operator(pg_catalog.=) d.refobjid
          where d.refclassid operator(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
            and d.classid operator(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass
            and d.deptype operator(pg_catalog.=) 'e'
            and e.extname::pg_catalog.text operator(pg_catalog.=)
              pg_catalog.current_setting('plumb.extension')
        loop
          execute pg_catalog.format('revoke all on function %s from public', routine);
        end loop;
      end
      $body$
      """;

  private Confinement() {}

  /// Leaves foreign tables without anybody who could fetch their rows, takes the validator away
  /// that lets nobody but a superuser name a file, and takes functions that reach out from
  /// everyone.
  public static void confine(Connection superuser, String extension) throws SQLException {
    try (var named =
            superuser.prepareStatement(
                "select pg_catalog.set_config('plumb.extension', ?, false)");
        var change = superuser.createStatement()) {
      change.setEscapeProcessing(false);
      named.setString(1, extension);
      named.execute();
      change.execute(DISARM);
      if (REACHING.contains(extension)) {
        change.execute(REVOKE);
      }
    }
  }
}
