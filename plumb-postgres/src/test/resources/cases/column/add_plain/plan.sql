alter table public.people add column name text;
  -- locks public.people: ACCESS EXCLUSIVE
