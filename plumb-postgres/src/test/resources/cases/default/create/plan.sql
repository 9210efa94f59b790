alter table only public.item alter column made set default CURRENT_DATE;
  -- locks public.item: ACCESS EXCLUSIVE
