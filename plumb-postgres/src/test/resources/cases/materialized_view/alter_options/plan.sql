alter materialized view public.stats reset (fillfactor);
alter materialized view public.stats set (autovacuum_enabled = false);
