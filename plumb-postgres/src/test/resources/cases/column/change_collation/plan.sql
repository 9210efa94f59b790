alter table public.item alter column name type text collate pg_catalog."C";
  -- locks public.item: ACCESS EXCLUSIVE
