package dev.plumb.postgres.scratch;

import java.nio.file.Path;
import java.sql.SQLException;

/// Uses a scratch database and tells which server it was on; also as a process of its own.
final class ScratchVisitor {
  private ScratchVisitor() {}

  public static void main(String[] arguments) throws SQLException {
    System.out.print(visit(ScratchSettings.usual().withCacheFolder(Path.of(arguments[0]))));
  }

  static String visit(ScratchSettings settings) throws SQLException {
    try (var scratch = Scratch.embedded(settings);
        var database = scratch.database(18, Isolation.SHARED)) {
      Sql.execute(database.owner(), "create table t (id int)");
      return Sql.single(database.owner(), "select pg_postmaster_start_time()");
    }
  }
}
