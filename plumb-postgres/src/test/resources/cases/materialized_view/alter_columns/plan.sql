drop materialized view public.totals;
  -- locks public.totals: ACCESS EXCLUSIVE
create materialized view public.totals as
SELECT id,
    total,
    note
   FROM public.orders;
create index by_id on public.totals (id);
