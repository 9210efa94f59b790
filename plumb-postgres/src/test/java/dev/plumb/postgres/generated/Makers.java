package dev.plumb.postgres.generated;

import java.util.List;

/// All makers. A new kind gets its maker here. Default privileges have none, because what they give
/// to a new object depends on the order of statements (case `default_privilege/with_new_table`).
final class Makers {
  static final List<Maker> ALL =
      List.of(
          new DatabaseMakers.Schemas(),
          new DatabaseMakers.Extensions(),
          new DatabaseMakers.Sequences(),
          new DatabaseMakers.EventTriggers(),
          new DatabaseMakers.Publications(),
          new DatabaseMakers.Casts(),
          new DatabaseMakers.Operators(),
          new TypeMakers.Collations(),
          new TypeMakers.Enums(),
          new TypeMakers.Labels(),
          new TypeMakers.Domains(),
          new TypeMakers.DomainChecks(),
          new TypeMakers.Composites(),
          new TypeMakers.Attributes(),
          new TypeMakers.Ranges(),
          new TableMakers.Plain(),
          new TableMakers.Heirs(),
          new TableMakers.Typed(),
          new TableMakers.Partitioned(),
          new TableMakers.Partitions(),
          new ColumnMakers.Columns(),
          new ColumnMakers.Overrides(),
          new ConstraintMakers.Constraints(),
          new ConstraintMakers.ForeignKeys(),
          new IndexMakers.Indexes(),
          new IndexMakers.Statistics(),
          new ViewMakers.Views(),
          new ViewMakers.MaterializedViews(),
          new ViewMakers.ViewColumns(),
          new RoutineMakers.Functions(),
          new RoutineMakers.TriggerFunctions(),
          new RoutineMakers.Procedures(),
          new RoutineMakers.Arguments(),
          new RoutineMakers.Aggregates(),
          new RelationMakers.Triggers(),
          new RelationMakers.Rules(),
          new RelationMakers.Policies(),
          new ForeignDataMakers.Wrappers(),
          new ForeignDataMakers.Servers(),
          new ForeignDataMakers.Mappings(),
          new ForeignDataMakers.Tables(),
          new FacetMakers.Comments(),
          new FacetMakers.Owners(),
          new FacetMakers.Grants(),
          new FacetMakers.Settings());

  private static final int SUM = ALL.stream().mapToInt(Maker::weight).sum();

  private Makers() {}

  /// {@return one of them, by weight}
  static Maker any(Chance chance) {
    int left = chance.between(1, SUM);
    for (var maker : ALL) {
      left -= maker.weight();
      if (left <= 0) {
        return maker;
      }
    }
    throw new IllegalStateException("weights of " + SUM);
  }
}
