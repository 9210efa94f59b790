alter table public.measures detach partition public.measures_2024;
  -- locks public.measures: ACCESS EXCLUSIVE
  -- locks public.measures_2024: ACCESS EXCLUSIVE
alter table public.measures attach partition public.measures_2024 FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
