create materialized view public.stats with (fillfactor = 70) as
SELECT born,
    count(*) AS n
   FROM public.people
  GROUP BY born;
create unique index stats_born on public.stats (born);
comment on column public.stats.n is 'how many';
