alter table public.archive set tablespace pg_default;
  -- locks public.archive: ACCESS EXCLUSIVE
  -- rewrites public.archive
  -- table-rewrite: all rows of table public.archive are written anew while it is locked
alter table public.log set tablespace slow;
  -- locks public.log: ACCESS EXCLUSIVE
alter table public.log_1 set tablespace slow;
  -- locks public.log_1: ACCESS EXCLUSIVE
  -- rewrites public.log_1
  -- table-rewrite: all rows of table public.log_1 are written anew while it is locked
alter table public.shelf set tablespace fast;
  -- locks public.shelf: ACCESS EXCLUSIVE
  -- rewrites public.shelf
  -- table-rewrite: all rows of table public.shelf are written anew while it is locked
