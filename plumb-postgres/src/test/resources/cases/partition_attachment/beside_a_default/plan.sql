create table public.calls_2024 (
  id bigint,
  day date
);
alter table public.calls attach partition public.calls_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
  -- locks public.calls_rest: ACCESS EXCLUSIVE
  -- misfit-rows: rows of table public.calls_rest that belong to table public.calls_2024 make the statement fail
