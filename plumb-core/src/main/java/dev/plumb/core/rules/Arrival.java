package dev.plumb.core.rules;

/// When an object is made, as seen from the moment at which what users stored arrives in the
/// successor of a replaced object.
public enum Arrival {
  /// Before: what arrives needs it.
  NEEDED,
  /// Afterwards: it looks at what is stored, or would act on its arrival.
  AWAITED,
  /// Whenever it fits.
  INDIFFERENT
}
