package dev.plumb.postgres.scratch;

/// Not built yet.
final class EmbeddedHost implements ScratchHost {
  EmbeddedHost(ScratchSettings settings) {}

  @Override
  public ScratchDatabase database(int major, Isolation isolation) {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public String identity(int major) {
    throw new IllegalStateException("not built yet");
  }

  @Override
  public void close() {}
}
