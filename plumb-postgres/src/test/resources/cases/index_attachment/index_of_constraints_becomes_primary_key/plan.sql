alter table public.p detach partition public.p1;
  -- locks public.p: ACCESS EXCLUSIVE
  -- locks public.p1: ACCESS EXCLUSIVE
drop index public.p_pkey;
  -- index-dropped: queries that use index public.p.p_pkey become slower
alter table only public.p add constraint p_pkey primary key (part, id);
alter table public.p attach partition public.p1 FOR VALUES IN ('one');
