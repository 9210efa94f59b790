alter table public.zero drop constraint positive;
  -- locks public.a_child: ACCESS EXCLUSIVE
  -- locks public.zero: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.zero.positive are no longer refused
alter table public.a_child drop constraint positive;
  -- constraint-dropped: rows that break constraint public.a_child.positive are no longer refused
