alter table public.item add column gross integer generated always as ((price * 2)) virtual;
  -- locks public.item: ACCESS EXCLUSIVE
