package dev.plumb.postgres.generated;

/// Two schemas, one to come from and one to get to.
record Pair(Draft before, Draft after) {
  private static final int STATEMENTS = 30;
  private static final int CHANGES = 8;

  /// {@return the pair of a seed: mostly of two that are alike, else of two that have nothing to do
  /// with each other}
  static Pair of(long seed, int major) {
    var chance = new Chance(seed);
    var generator = new Generator(chance, major);
    var before = generator.draft(STATEMENTS);
    var after = chance.oneIn(4) ? generator.draft(STATEMENTS) : generator.changed(before, CHANGES);
    return new Pair(before, after.comparedWith(before));
  }
}
