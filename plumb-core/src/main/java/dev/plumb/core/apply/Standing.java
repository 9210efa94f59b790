package dev.plumb.core.apply;

import java.util.Locale;

/// Where a database stands on the way of a plan, as its state shows.
///
/// @param done how many segments are behind it
/// @param segments how many the plan has
public record Standing(Place place, int done, int segments) {

  /// What a place on the way of a plan can be.
  public enum Place {
    BEGINNING,
    BETWEEN_SEGMENTS,
    /// Something that a segment leaves when it is interrupted is there.
    AMID_SEGMENT,
    END,
    /// Not on the way at all.
    ASTRAY;

    /// {@return the name for programs, such as `amid-segment`}
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Standing of(Position position, int segments) {
    return switch (position) {
      case Position.Between(int done) -> new Standing(between(done, segments), done, segments);
      case Position.Amid(int done) -> new Standing(Place.AMID_SEGMENT, done, segments);
      case Position.Astray _ -> new Standing(Place.ASTRAY, 0, segments);
    };
  }

  private static Place between(int done, int segments) {
    if (done == segments) {
      return Place.END;
    }
    return done == 0 ? Place.BEGINNING : Place.BETWEEN_SEGMENTS;
  }
}
