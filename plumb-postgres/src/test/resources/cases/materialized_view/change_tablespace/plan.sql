alter materialized view public.few set tablespace fast;
  -- locks public.few: ACCESS EXCLUSIVE
  -- rewrites public.few
  -- table-rewrite: all rows of materialized view public.few are written anew while it is locked
alter materialized view public.many set tablespace pg_default;
  -- locks public.many: ACCESS EXCLUSIVE
  -- rewrites public.many
  -- table-rewrite: all rows of materialized view public.many are written anew while it is locked
