alter table only public.item alter column body set storage external;
  -- locks public.item: ACCESS EXCLUSIVE
alter table only public.item alter column body set compression pglz;
alter table only public.item alter column tag set statistics 500;
alter table only public.item alter column tag set (n_distinct = 20);
