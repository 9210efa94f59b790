package dev.plumb.core.dialect;

import dev.plumb.core.diagnostic.PlumbException;
import dev.plumb.core.diagnostic.PlumbException.StatementFailed;
import dev.plumb.core.source.SourceTree;
import java.util.List;

/// Scratch databases of one product. Thread-safe.
public interface Laboratory extends AutoCloseable {

  /// {@return what a source declares, found by running it}
  ///
  /// @throws dev.plumb.core.diagnostic.PlumbException.SourceRejected with all that is wrong in it
  Elaboration elaborate(SourceTree source, int major);

  /// {@return what decides, besides the major version, how a source is elaborated here: the exact
  /// server and the extensions it has; a part of cache keys}
  String identity(int major);

  /// {@return an empty scratch database to rehearse on}
  Bench bench(int major, Bench.Server server);

  /// {@return the server that a hand-written change may run on, so that others do not see it}
  Bench.Server serverFor(List<SourceTree> change);

  /// {@return whether a statement failed for want of a conversion that is safe by itself, so that
  /// forcing one may help}
  boolean lacksConversion(StatementFailed failure);

  /// {@return whether a statement failed because of the rows it found, not of its own}
  boolean dislikesRows(StatementFailed failure);

  /// Allows scratch databases on the server of a live database, for what this laboratory's own
  /// server lacks.
  void mayUse(Target server);

  /// Turns to the server that may be used, and stays there, if a failure tells that the own one
  /// lacks something.
  ///
  /// @return whether it did, so that what failed is worth another try
  boolean turnsAfter(PlumbException failure);

  @Override
  void close();
}
