package dev.plumb.postgres.ledger;

import java.util.Comparator;

/// A column of a system catalog, such as `pg_class.relname`.
public record CatalogColumn(String catalog, String column) implements Comparable<CatalogColumn> {
  private static final Comparator<CatalogColumn> ORDER =
      Comparator.comparing(CatalogColumn::catalog).thenComparing(CatalogColumn::column);

  static CatalogColumn of(String text) {
    int dot = text.indexOf('.');
    return new CatalogColumn(text.substring(0, dot), text.substring(dot + 1));
  }

  @Override
  public int compareTo(CatalogColumn other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return catalog + "." + column;
  }
}
