package dev.plumb.postgres.scratch;

import dev.plumb.core.diagnostic.PlumbException.ScratchUnavailable;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Temporary databases on a server that the user named.
///
/// They are dropped when they are closed, when the process is told to end, and, should it be
/// killed, by the next run that is a day later.
final class GivenHost implements ScratchHost {
  private final GivenServer server;
  private final ScratchSettings settings;
  private final Set<GivenDoor> open = ConcurrentHashMap.newKeySet();
  private final Thread atExit = new Thread(this::dropAll, "plumb-scratch-exit");
  private @Nullable GivenCluster cluster;

  GivenHost(String jdbcUrl, Properties properties, ScratchSettings settings) {
    this.server = new GivenServer(jdbcUrl, properties);
    this.settings = settings;
  }

  @Override
  public ScratchDatabase database(int major, Isolation isolation) {
    try {
      GivenCluster known = cluster();
      refuseUnfit(known, major, isolation);
      return new ScratchDatabase(known.newDatabase());
    } catch (SQLException refusal) {
      throw ScratchServer.refused("make a database", refusal);
    }
  }

  @Override
  public String identity(int major) {
    try {
      return cluster().identity();
    } catch (SQLException refusal) {
      throw ScratchServer.refused("list its extensions", refusal);
    }
  }

  @Override
  public synchronized void close() {
    dropAll();
    if (cluster != null) {
      Runtime.getRuntime().removeShutdownHook(atExit);
      try {
        cluster.close();
      } catch (SQLException refusal) {
        throw ScratchServer.refused("let a connection go", refusal);
      }
      cluster = null;
    }
  }

  private synchronized GivenCluster cluster() throws SQLException {
    if (cluster == null) {
      cluster = GivenCluster.connect(server, settings, open);
      cluster.dropAbandoned(Clock.systemUTC().instant());
      Runtime.getRuntime().addShutdownHook(atExit);
    }
    return cluster;
  }

  private static void refuseUnfit(GivenCluster known, int major, Isolation isolation) {
    if (known.major() != major) {
      throw new ScratchUnavailable(
          "the scratch server is PostgreSQL " + known.major() + ", needed is " + major,
          "name a server of the same major version as the target, or leave --scratch out",
          null);
    }
    switch (isolation) {
      case SHARED -> {}
      case PRIVATE ->
          throw new ScratchUnavailable(
              "the source creates or alters roles, which would outlive its temporary database",
              "leave --scratch out: the embedded server can be had for one run alone",
              null);
    }
  }

  private void dropAll() {
    List.copyOf(open).forEach(GivenDoor::drop);
  }
}
