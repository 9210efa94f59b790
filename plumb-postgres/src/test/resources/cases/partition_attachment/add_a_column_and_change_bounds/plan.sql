alter table public.measurement detach partition public.first;
  -- locks public.first: ACCESS EXCLUSIVE
  -- locks public.measurement: ACCESS EXCLUSIVE
alter table public.first add column sensor integer;
alter table public.measurement add column sensor integer;
alter table public.measurement attach partition public.first FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
