alter table only public.item alter column state drop default;
  -- locks public.item: ACCESS EXCLUSIVE
alter table public.item alter column state type text;
alter table only public.item alter column state set default 'new'::text;
