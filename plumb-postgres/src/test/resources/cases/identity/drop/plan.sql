alter table public.item alter column id drop identity;
  -- locks public.item: ACCESS EXCLUSIVE
