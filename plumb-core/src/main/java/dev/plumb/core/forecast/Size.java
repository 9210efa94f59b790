package dev.plumb.core.forecast;

/// How big a relation is.
///
/// @param rows the server's estimate of its rows; -1 where it has none yet
/// @param bytes what its rows take on disk, those stored out of line included
/// @param indexBytes what its indexes take on disk
public record Size(long rows, long bytes, long indexBytes) {
  public boolean isEmpty() {
    return bytes == 0;
  }
}
