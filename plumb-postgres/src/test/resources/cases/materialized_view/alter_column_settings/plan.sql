alter materialized view public.stats alter column id set statistics -1;
alter materialized view public.stats alter column id set (n_distinct = 5);
alter materialized view public.stats alter column name set storage external;
  -- locks public.stats: ACCESS EXCLUSIVE
alter materialized view public.stats alter column name set compression pglz;
