drop view public.top;
  -- locks public.top: ACCESS EXCLUSIVE
drop materialized view public.stats;
  -- locks public.stats: ACCESS EXCLUSIVE
create materialized view public.stats as
SELECT count(*) AS n
   FROM public.people
  WHERE id > 0;
create index stats_n on public.stats (n);
create view public.top as
SELECT n
   FROM public.stats;
