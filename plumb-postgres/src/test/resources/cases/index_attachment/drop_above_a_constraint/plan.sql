alter table public.calls detach partition public.calls_2024;
  -- locks public.calls: ACCESS EXCLUSIVE
  -- locks public.calls_2024: ACCESS EXCLUSIVE
drop index public.calls_once;
  -- index-dropped: queries that use index public.calls.calls_once become slower
alter table public.calls attach partition public.calls_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
