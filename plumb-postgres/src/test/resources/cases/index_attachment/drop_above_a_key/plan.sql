alter table public.calls detach partition public.calls_2024;
  -- locks public.calls: ACCESS EXCLUSIVE
  -- locks public.calls_2024: ACCESS EXCLUSIVE
alter table public.notes drop constraint notes_call_day_fkey;
  -- locks public.notes: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.notes.notes_call_day_fkey are no longer refused
alter table public.calls_2024 drop constraint calls_2024_pkey;
  -- constraint-dropped: rows that break constraint public.calls_2024.calls_2024_pkey are no longer refused
drop index public.calls_once;
  -- index-dropped: queries that use index public.calls.calls_once become slower
alter table public.calls attach partition public.calls_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
alter table public.calls_2024 alter column day drop not null;
alter table public.calls_2024 alter column id drop not null;
