alter table public.item add not null name not valid;
  -- locks public.item: ACCESS EXCLUSIVE
