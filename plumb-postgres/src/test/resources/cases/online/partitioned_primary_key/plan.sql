alter table only public.p add constraint p_pkey primary key (id);
  -- locks public.p: ACCESS EXCLUSIVE
-- transaction 2
create unique index concurrently p1_pkey on public.p1 (id);
-- transaction 3
alter table public.p1 add constraint p1_pkey primary key using index p1_pkey;
  -- locks public.p1: ACCESS EXCLUSIVE
alter index public.p_pkey attach partition public.p1_pkey;
