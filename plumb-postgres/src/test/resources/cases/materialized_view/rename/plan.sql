alter materialized view public.stats rename to figures;
  -- locks public.stats: ACCESS EXCLUSIVE
