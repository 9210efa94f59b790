alter table public.item add column weight integer;
  -- locks public.item: ACCESS EXCLUSIVE
alter table public.item add column amount integer;
alter table public.item add column name text;
