package dev.plumb.postgres.kind.collation;

import dev.plumb.core.model.ObjectId;
import dev.plumb.core.model.Row;
import dev.plumb.postgres.model.Collation;

/// Collations as `pg_collation` holds them (manual, 53.12): those that the database's encoding can
/// use.
final class CollationCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_collation'::pg_catalog.regclass::pg_catalog.oid as class_id,
             c.oid as object_id, 0 as sub_id,
             'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid as parent_class_id,
             c.collnamespace as parent_object_id, 0 as parent_sub_id, c.collname as name,
             case c.collprovider when 'i' then 'icu' when 'b' then 'builtin'
                                 else 'libc' end as provider,
             case c.collprovider when 'i' then c.collcollate end as locale, -- before 15
             c.colliculocale as locale, -- since 15 -- before 17
             c.colllocale as locale, -- since 17
             case c.collprovider when 'c' then c.collcollate end as collate,
             case c.collprovider when 'c' then c.collctype end as ctype,
             c.collisdeterministic as is_deterministic,
             null::pg_catalog.text as rules -- before 16
             c.collicurules as rules -- since 16
      from pg_catalog.pg_collation c
      where c.oid >= 16384
        and c.collencoding in (
          -1, pg_catalog.pg_char_to_encoding(pg_catalog.getdatabaseencoding()))
      order by c.oid
      """;

  private CollationCatalog() {}

  static Collation read(ObjectId id, Row row) {
    return new Collation(
        id,
        row.text("provider"),
        row.textOrNull("locale"),
        row.textOrNull("collate"),
        row.textOrNull("ctype"),
        row.flag("is_deterministic"),
        row.textOrNull("rules"));
  }
}
