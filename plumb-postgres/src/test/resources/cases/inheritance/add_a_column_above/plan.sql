alter table public.animal add column legs integer not null default 2;
  -- locks public.animal: ACCESS EXCLUSIVE
  -- locks public.bird: ACCESS EXCLUSIVE
