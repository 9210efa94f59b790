drop index public.visit_key;
  -- locks public.visit: ACCESS EXCLUSIVE
  -- locks public.visit_here: ACCESS EXCLUSIVE
  -- index-dropped: queries that use index public.visit.visit_key become slower
alter table only public.visit add constraint visit_key primary key (place, day);
alter table public.visit_here add constraint visit_here_pkey primary key (place, day);
alter index public.visit_key attach partition public.visit_here_pkey;
