alter index public.shelf_again set tablespace slow;
  -- locks public.shelf.shelf_again: ACCESS EXCLUSIVE
  -- rewrites public.shelf.shelf_again
  -- table-rewrite: all rows of index public.shelf.shelf_again are written anew while it is locked
alter index public.shelf_id set tablespace fast;
  -- locks public.shelf.shelf_id: ACCESS EXCLUSIVE
  -- rewrites public.shelf.shelf_id
  -- table-rewrite: all rows of index public.shelf.shelf_id are written anew while it is locked
