package dev.plumb.postgres.execute;

import dev.plumb.core.diagnostic.CoreCode;
import dev.plumb.core.model.Scope;
import dev.plumb.postgres.catalog.CatalogReader;
import dev.plumb.postgres.catalog.CatalogState;
import dev.plumb.postgres.catalog.ServerView;
import dev.plumb.postgres.rules.RuleTable;
import dev.plumb.postgres.scratch.ScratchDatabase;
import dev.plumb.postgres.source.OpenCatalogs;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads scratch databases. What belongs to the whole server counts where a database has it for
/// itself.
public final class ScratchReader {
  private ScratchReader() {}

  public static CatalogState read(ScratchDatabase database, Scope scope) {
    var unstated = new ArrayList<>(List.of(database.ownerRole()));
    database.elevatedRole().ifPresent(unstated::add);
    var reader = new CatalogReader(RuleTable.ALL);
    if (!database.isAlone()) {
      return reader.read(database.owner(), scope, unstated);
    }
    openRoles(database);
    var server = new ServerView(Set.copyOf(unstated), database.standIns());
    return reader.read(database.owner(), scope, unstated, server);
  }

  private static void openRoles(ScratchDatabase database) {
    try {
      OpenCatalogs.openRoles(database.elevated().orElseThrow(), database.ownerRole());
    } catch (SQLException e) {
      throw SqlSession.failure("grant select", CoreCode.STATEMENT_FAILED, e);
    }
  }
}
