alter index public.shelf_nr set tablespace pg_default;
  -- locks public.shelf.shelf_nr: ACCESS EXCLUSIVE
  -- rewrites public.shelf.shelf_nr
  -- table-rewrite: all rows of constraint public.shelf.shelf_nr are written anew while it is locked
alter index public.shelf_pk set tablespace fast;
  -- locks public.shelf.shelf_pk: ACCESS EXCLUSIVE
  -- rewrites public.shelf.shelf_pk
  -- table-rewrite: all rows of constraint public.shelf.shelf_pk are written anew while it is locked
