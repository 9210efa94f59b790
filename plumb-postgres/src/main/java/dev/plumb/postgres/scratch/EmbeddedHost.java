package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Databases on embedded servers.
final class EmbeddedHost implements ScratchHost {
  private final ScratchSettings settings;
  private final Map<Integer, EmbeddedCluster> shared = new HashMap<>();

  EmbeddedHost(ScratchSettings settings) {
    this.settings = settings;
  }

  @Override
  public ScratchDatabase database(int major, Isolation isolation) {
    try {
      EmbeddedDoor door =
          switch (isolation) {
            case SHARED -> sharedDatabase(major);
            case PRIVATE -> privateDatabase(major);
          };
      return new ScratchDatabase(door);
    } catch (IOException trouble) {
      throw unavailable(trouble);
    } catch (SQLException refusal) {
      throw ScratchServer.refused("make a database", refusal);
    }
  }

  @Override
  public String identity(int major) {
    var installation = new Installation(EmbeddedVersion.ofMajor(major), settings);
    try {
      Optional<String> remembered = installation.identity();
      if (remembered.isPresent()) {
        return remembered.get();
      }
      String identity = shared(major).identity();
      installation.rememberIdentity(identity);
      return identity;
    } catch (IOException trouble) {
      throw unavailable(trouble);
    } catch (SQLException refusal) {
      throw ScratchServer.refused("list its extensions", refusal);
    }
  }

  @Override
  public synchronized void close() {
    shared.values().forEach(EmbeddedCluster::release);
    shared.clear();
  }

  private EmbeddedDoor privateDatabase(int major) throws IOException, SQLException {
    ServerPool pool = pool(major);
    ScratchServer server = pool.own();
    return new EmbeddedCluster(server, pool.memory(), Isolation.PRIVATE, settings).newDatabase();
  }

  private EmbeddedDoor sharedDatabase(int major) throws IOException, SQLException {
    try {
      return shared(major).newDatabase();
    } catch (SQLException refusal) {
      if (!isLostConnection(refusal)) {
        throw refusal;
      }
      forget(major);
      return shared(major).newDatabase();
    }
  }

  private static boolean isLostConnection(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  private synchronized void forget(int major) throws IOException {
    shared.remove(major);
    pool(major).condemn();
  }

  private synchronized EmbeddedCluster shared(int major) throws IOException, SQLException {
    EmbeddedCluster known = shared.get(major);
    if (known != null && known.isUsable()) {
      return known;
    }
    ServerPool pool = pool(major);
    ScratchServer server = pool.shared();
    var cluster = new EmbeddedCluster(server, pool.memory(), Isolation.SHARED, settings);
    shared.put(major, cluster);
    cluster.dropAbandoned();
    return cluster;
  }

  private ServerPool pool(int major) throws IOException {
    var installation = new Installation(EmbeddedVersion.ofMajor(major), settings);
    return new ServerPool(installation, RunRoot.of(settings.cacheFolder()), settings.idleTime());
  }

  private static ScratchUnavailable unavailable(IOException trouble) {
    return new ScratchUnavailable(
        "no embedded scratch server: " + trouble,
        "name a PostgreSQL server for temporary databases with --scratch URL",
        trouble);
  }
}
