alter table public.measures detach partition public.measures_2024;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
create table public.old_measures_2024 (like public.measures_2024);
with misfits as (delete from public.measures_2024 where (((day IS NOT NULL) AND (day >= '2023-01-01'::date) AND (day < '2025-01-01'::date))) is not true returning *) insert into public.old_measures_2024 select * from misfits;
alter table public.measures attach partition public.measures_2024 FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
insert into public.measures (place, day, value) overriding system value select place, day, value from public.old_measures_2024;
drop table public.old_measures_2024;
