package dev.plumb.postgres.scratch;

/// Where scratch databases come from.
sealed interface ScratchHost extends AutoCloseable permits EmbeddedHost, GivenHost {
  ScratchDatabase database(int major, Isolation isolation);

  String identity(int major);

  @Override
  void close();
}
