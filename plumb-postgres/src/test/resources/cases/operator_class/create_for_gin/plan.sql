create operator family shop.labels using gin;
alter operator family shop.labels using gin add operator 1 pg_catalog.&& (anyarray, anyarray);
alter operator family shop.labels using gin add operator 2 pg_catalog.@> (anyarray, anyarray);
alter operator family shop.labels using gin add function 1 (integer[], integer[]) pg_catalog.btint4cmp(integer, integer);
alter operator family shop.labels using gin add function 4 (integer[], integer[]) pg_catalog.ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal);
create operator class shop.labels for type integer[] using gin family shop.labels as
  function 2 (integer[], integer[]) pg_catalog.ginarrayextract(anyarray, internal, internal),
  function 3 (integer[], integer[]) pg_catalog.ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
  storage integer;
create index posts_labels on shop.posts using gin (labels shop.labels);
  -- locks shop.posts: SHARE
