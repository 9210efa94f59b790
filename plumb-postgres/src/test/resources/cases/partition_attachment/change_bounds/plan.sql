alter table public.measurement detach partition public.first;
  -- locks public.first: ACCESS EXCLUSIVE
  -- locks public.measurement: ACCESS EXCLUSIVE
create table public.old_first (like public.first);
with misfits as (delete from public.first where (((at IS NOT NULL) AND (at >= '2024-01-01'::date) AND (at < '2026-01-01'::date))) is not true returning *) insert into public.old_first select * from misfits;
alter table public.measurement attach partition public.first FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
insert into public.measurement (at, value) overriding system value select at, value from public.old_first;
drop table public.old_first;
