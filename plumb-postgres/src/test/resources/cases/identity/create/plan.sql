alter table public.item alter column id add generated always as identity;
  -- locks public.item: ACCESS EXCLUSIVE
