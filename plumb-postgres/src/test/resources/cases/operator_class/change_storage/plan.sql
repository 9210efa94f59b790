drop operator class shop.labels using gin;
create operator class shop.labels for type integer[] using gin family shop.labels as
  function 2 (integer[], integer[]) pg_catalog.ginarrayextract(anyarray, internal, internal),
  function 3 (integer[], integer[]) pg_catalog.ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal);
