alter table public.item alter column name set not null;
  -- locks public.item: ACCESS EXCLUSIVE
