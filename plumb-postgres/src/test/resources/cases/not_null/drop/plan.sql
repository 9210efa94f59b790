alter table public.item alter column name drop not null;
  -- locks public.item: ACCESS EXCLUSIVE
